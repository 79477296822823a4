import { IconArchive, IconGavel } from '@tabler/icons-react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { CoachingDecision } from '../../../../shared/domain/coaching.ts';
import { archiveDecision, editDecision } from '../../../data/commands/coaching-decisions.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import { LineButton } from './line-button.tsx';
import type { SessionView } from './use-session-view.ts';

interface DecisionRowProps {
  readonly view: SessionView;
  readonly decision: Identified<CoachingDecision>;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** A decision in a line; opened, its fields below. */
export function DecisionRow({ view, decision: { id, value }, isOpen, onToggle }: DecisionRowProps) {
  const { t, date } = useWords();
  const run = useRun();
  const edit = (fields: Partial<CoachingDecision>) => void run(editDecision(view.of, id, fields));
  return (
    <>
      <tr>
        <td className="k">
          <Icon of={IconGavel} />
          <span className="visually-hidden">{t('session:agreements.decision')}</span>
        </td>
        <td>
          <LineButton isOpen={isOpen} onPress={() => onToggle(id)}>
            {value.text === '' ? t('session:agreements.decision') : <b>{value.text}</b>}
          </LineButton>
        </td>
        <td>{value.owner}</td>
        <td className="nowrap muted">
          {value.from === view.today
            ? t('session:agreements.fromToday')
            : value.from === ''
              ? null
              : t('session:agreements.from', { day: date(value.from) })}
        </td>
      </tr>
      {isOpen ? (
        <tr className="session-edit">
          <td colSpan={4}>
            <div className="fields">
              <TextField
                label={t('session:agreements.decisionText')}
                value={value.text}
                isWide
                onCommit={(text) => edit({ text })}
              />
              <TextField
                label={t('session:agreements.decidedBy')}
                value={value.owner}
                onCommit={(owner) => edit({ owner })}
              />
              <DateField
                label={t('session:agreements.holdsFrom')}
                value={value.from}
                onChange={(from) => edit({ from })}
              />
            </div>
            <Button
              size="sm"
              kind="quiet"
              icon={IconArchive}
              onPress={() => void run(archiveDecision(view.of, id), t('session:agreements.decisionArchived'))}
            >
              {t('session:agreements.archiveDecision')}
            </Button>
          </td>
        </tr>
      ) : null}
    </>
  );
}
