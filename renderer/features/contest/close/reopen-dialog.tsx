import { useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import { unseal } from '../../../data/commands/contest-finalise.ts';
import { reopenRound } from '../../../data/commands/contest-round.ts';
import { useSession } from '../../../platform/session.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { sealCodeOf } from '../deliberation/seal-code.ts';
import { useDeliberationStep } from '../deliberation/use-deliberation.ts';
import { nowText, useCommand } from '../use-command.ts';
import '../deliberation/deliberation.css';

interface ReopenDialogProps {
  readonly document: ContestDocument;
  readonly result: ResultDocument;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Reopens the voting of a closed round, or takes a confirmation off; who and why stay in the trace. */
export function ReopenDialog({ document, result, isOpen, onClose }: ReopenDialogProps) {
  const { t } = useWords();
  const { settings } = useSession();
  const run = useCommand();
  const step = useDeliberationStep();
  const showNote = useNotes();
  const isConfirmed = document.round.confirmedAt !== '';
  const [scope, setScope] = useState<'deliberation' | 'voting'>('deliberation');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(settings.personName === '' ? document.contest.president : settings.personName);
  const isUnsealing = isConfirmed && scope === 'deliberation';
  const reopen = async () => {
    const request = { document, result, reason, now: nowText(), by: by.trim() };
    const isDone = isUnsealing ? await step(unseal(request)) : await run(reopenRound(request));
    if (!isDone) return;
    setReason('');
    showNote({ message: t('deliberation:reopen.done') });
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t(isConfirmed ? 'deliberation:reopen.title' : 'deliberation:reopen.titleRound')}
      consequence={
        <>
          {isConfirmed ? (
            <p>{t('deliberation:reopen.text', { code: sealCodeOf(result.frozen?.finalHash ?? '') })}</p>
          ) : null}
          {isUnsealing ? null : <p>{t('deliberation:reopen.textRound')}</p>}
        </>
      }
      confirmLabel={t(isUnsealing ? 'deliberation:reopen.goDeliberation' : 'deliberation:reopen.goVoting')}
      kind="primary"
      isConfirmDisabled={reason.trim() === '' || by.trim() === ''}
      onConfirm={() => void reopen()}
    >
      <div className="deliberation-body reopening">
        {isConfirmed ? (
          <Segmented
            label={t('deliberation:reopen.scope')}
            value={scope}
            onChange={setScope}
            segments={[
              { value: 'deliberation', label: t('deliberation:reopen.deliberation') },
              { value: 'voting', label: t('deliberation:reopen.voting') },
            ]}
          />
        ) : null}
        <TextArea
          label={t('deliberation:reopen.reason')}
          hint={t('deliberation:reopen.reasonHint')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={600}
          isRequired
        />
        <TextField label={t('deliberation:reopen.by')} value={by} onChange={setBy} maxLength={120} isRequired />
      </div>
    </ConfirmDialog>
  );
}
