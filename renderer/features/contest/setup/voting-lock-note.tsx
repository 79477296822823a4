import { IconLock } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { votingLockOf } from '../../../../shared/contest-rules/voting-lock.ts';
import { returnToPreparation } from '../../../data/commands/contest-round.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface VotingLockNoteProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

/** Why criteria, scale and rule cannot be changed now, and the way to change them where there is one. */
export function VotingLockNote({ document, signed }: VotingLockNoteProps) {
  const { t } = useWords();
  const run = useCommand();
  const lock = votingLockOf(document, signed);
  if (lock === null) return null;
  return (
    <div className="lock-note" role="note">
      <Icon of={IconLock} />
      <span className="grow">{t(`contest:setup.lock.${lock}`)}</span>
      {lock === 'open' ? (
        <Button size="sm" onPress={() => void run(returnToPreparation(document, signed))}>
          {t('contest:setup.backToDraft')}
        </Button>
      ) : null}
    </div>
  );
}
