import { IconCircleDashed, IconHistory, IconPencil, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { setAbsent } from '../../../data/commands/contest-jury.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { isOpen, type JurorStanding } from './juror-standing.ts';

/** Lines shown before one asks for all. */
const SHOWN = 5;

interface MissingListProps {
  readonly document: ContestDocument;
  readonly standings: readonly JurorStanding[];
  readonly onVote: (juror: string) => void;
  readonly onClose: () => void;
}

/** What is missing, a remedy a line. Who has begun comes before who has not. */
export function MissingList({ document, standings, onVote, onClose }: MissingListProps) {
  const { t } = useWords();
  const run = useCommand();
  const [isWhole, setIsWhole] = useState(false);
  const open = standings.filter(isOpen).sort((a, b) => order(a) - order(b));
  const shown = isWhole ? open : open.slice(0, SHOWN);
  return (
    <Panel title={t('contest:desk.missing')} end={<span className="label">{t('contest:desk.missingHint')}</span>}>
      {open.length === 0 ? (
        <div className="desk-none">
          <p className="grow">{t('contest:desk.missingNone')}</p>
          <Button size="sm" onPress={onClose}>
            {t('contest:desk.close')}
          </Button>
        </div>
      ) : (
        <ul className="list desk-missing">
          {shown.map((standing) => (
            <li key={standing.juror.id}>
              <Icon of={iconOf(standing)} />
              <span className="t grow">
                <RichText text={sentenceOf(standing)} />
              </span>
              <Button size="sm" onPress={() => onVote(standing.juror.id)}>
                {t('contest:desk.pass')}
              </Button>
              {standing.state === 'empty' ? (
                <Button size="sm" kind="quiet" onPress={() => void run(setAbsent(document, standing.juror.id, true))}>
                  {t('contest:desk.absent')}
                </Button>
              ) : null}
            </li>
          ))}
          {open.length > shown.length ? (
            <li>
              <span className="muted grow">{t('contest:desk.more', { count: open.length - shown.length })}</span>
              <Button size="sm" kind="quiet" onPress={() => setIsWhole(true)}>
                {t('contest:desk.showAll')}
              </Button>
            </li>
          ) : null}
        </ul>
      )}
    </Panel>
  );

  function sentenceOf({ juror, state, complete, expected, isOutdated }: JurorStanding): string {
    const { name } = juror.value;
    const count = expected - complete;
    if (isOutdated) return t('contest:desk.missingOutdated', { name });
    if (state === 'empty') return t('contest:desk.missingEmpty', { name });
    if (state === 'changed') return t('contest:desk.missingChanged', { name });
    if (state === 'complete') return t('contest:desk.missingSign', { name });
    if (state === 'submitted') return t('contest:desk.missingPart', { name, count });
    return t('contest:desk.missingDraft', { name, count });
  }
}

function order({ state }: JurorStanding): number {
  return ['changed', 'complete', 'draft', 'submitted', 'empty', 'absent'].indexOf(state);
}

function iconOf({ state, isOutdated }: JurorStanding) {
  if (isOutdated) return IconSignature;
  if (state === 'changed') return IconHistory;
  if (state === 'complete') return IconSignature;
  return state === 'empty' ? IconCircleDashed : IconPencil;
}
