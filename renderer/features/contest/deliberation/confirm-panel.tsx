import { IconAlertTriangle, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { viewClosing } from '../../../../shared/contest-rules/closing-view.ts';
import { finalise } from '../../../data/commands/contest-finalise.ts';
import { closeAgain } from '../../../data/commands/contest-round.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { nowText, useCommand } from '../use-command.ts';
import type { JurorSheet } from '../use-contest.ts';
import type { DeliberationParts } from './deliberation-parts.ts';
import { pitchNamesOf } from './names.ts';
import { useDeliberationStep } from './use-deliberation.ts';
import { useStandsAsClosed } from './use-standing.ts';

interface ConfirmPanelProps extends DeliberationParts {
  readonly sheets: readonly JurorSheet[];
}

/** The last step: who confirms, what it means, and what still stands in the way. */
export function ConfirmPanel({ document, view, result, final, sheets }: ConfirmPanelProps) {
  const words = useWords();
  const { t } = words;
  const step = useDeliberationStep();
  const showNote = useNotes();
  const stands = useStandsAsClosed({ document, sheets, result });
  const [by, setBy] = useState(document.contest.president);
  const [isAsking, setIsAsking] = useState(false);
  const open = final.questions.length;
  const leaders = pitchNamesOf(
    document,
    final.places.filter(({ rank }) => rank === 1).map(({ pitch }) => pitch),
  );
  const confirm = async () => {
    const confirmed = await finalise({ document, sheets, result, by, now: nowText() }, digestText);
    if (await step(confirmed)) showNote({ message: t('deliberation:confirm.doneToast') });
  };
  return (
    <Panel title={t('deliberation:confirm.title')} isPadded>
      <div className="deliberation-body">
        <p>{t('deliberation:confirm.text')}</p>
        {stands === false ? <CloseAgain document={document} view={view} sheets={sheets} by={by} /> : null}
        {open > 0 ? <p className="strong">{t('deliberation:confirm.open', { count: open })}</p> : null}
        <TextField
          label={t('deliberation:confirm.by')}
          hint={t('deliberation:confirm.byHint')}
          value={by}
          onChange={setBy}
          maxLength={120}
          isRequired
        />
        <div className="row">
          <Button
            kind="primary"
            icon={IconRosetteDiscountCheck}
            isDisabled={open > 0 || stands !== true || by.trim() === ''}
            onPress={() => setIsAsking(true)}
          >
            {t('deliberation:confirm.act')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('deliberation:confirm.ask')}
        consequence={
          <p>
            <RichText
              text={t('deliberation:confirm.askText', {
                name: by.trim(),
                first: t('deliberation:confirm.first', { count: leaders.length, names: words.list(leaders) }),
              })}
            />
          </p>
        }
        confirmLabel={t('deliberation:confirm.go')}
        kind="primary"
        onConfirm={() => void confirm()}
      />
    </Panel>
  );
}

type CloseAgainProps = Pick<ConfirmPanelProps, 'document' | 'view' | 'sheets'> & { readonly by: string };

/** What the ranking rests on changed since the closing: it is closed anew before it can be confirmed. */
function CloseAgain({ document, view, sheets, by }: CloseAgainProps) {
  const { t } = useWords();
  const run = useCommand();
  const showNote = useNotes();
  const [reason, setReason] = useState(document.round.closingReason);
  const isShort = viewClosing(document, view).missing.length > 0;
  const close = async () => {
    const closed = await closeAgain({ document, sheets, reason, now: nowText(), by: by.trim() }, digestText);
    if (await run(closed)) showNote({ message: t('deliberation:confirm.closedAgain') });
  };
  return (
    <div className="deliberation-body" role="alert">
      <p className="warn-line">
        <Icon of={IconAlertTriangle} /> <span>{t('deliberation:confirm.changed')}</span>
      </p>
      {isShort ? (
        <TextArea
          label={t('deliberation:confirm.closeAgainReason')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={600}
        />
      ) : null}
      <div className="row">
        <Button isDisabled={isShort && reason.trim() === ''} onPress={() => void close()}>
          {t('deliberation:confirm.closeAgain')}
        </Button>
      </div>
    </div>
  );
}
