import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';

interface AddLineProps {
  readonly label: string;
  /** @returns what is wrong and how to mend it; null when it was taken. */
  readonly onAdd: (text: string) => string | null;
}

/** A field whose text becomes one more entry of a list: with Enter, or with the button. */
export function AddLine({ label, onAdd }: AddLineProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    if (text.trim() === '') return;
    const fault = onAdd(text.trim());
    setError(fault);
    if (fault === null) setText('');
  };
  return (
    <form
      className="org-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={label}
        value={text}
        error={error ?? undefined}
        onChange={(next) => {
          setText(next);
          setError(null);
        }}
      />
      <Button type="submit" icon={IconPlus} isDisabled={text.trim() === ''}>
        {t('common:add')}
      </Button>
    </form>
  );
}
