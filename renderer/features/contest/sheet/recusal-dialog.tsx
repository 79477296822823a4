import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';

interface RecusalDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** Asks why a juror abstains: the reason stands in the minutes. */
export function RecusalDialog({ name, onClose, onConfirm }: RecusalDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Dialog isOpen onClose={onClose} title={t('sheet:recusal.title', { name })}>
      <form
        className="stack gap"
        onSubmit={(event) => {
          event.preventDefault();
          setWasAsked(true);
          if (isMissing) return;
          onConfirm(reason.trim());
          onClose();
        }}
      >
        <TextField
          label={t('sheet:recusal.reason')}
          hint={t('sheet:recusal.hint')}
          error={wasAsked && isMissing ? t('sheet:recusal.missing') : undefined}
          value={reason}
          onChange={setReason}
          maxLength={300}
          autoFocus
        />
        <div className="answers">
          <Button onPress={onClose}>{t('sheet:recusal.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('sheet:recusal.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
