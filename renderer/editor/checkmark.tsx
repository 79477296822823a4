import { IconCheck } from '@tabler/icons-react';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/text.tsx';

/** The box of a task that is read, not ticked. */
export function Checkmark({ isDone }: { readonly isDone: boolean }) {
  const { t } = useWords();
  return (
    <span
      className={classNames('check', isDone && 'is-on')}
      role="img"
      aria-label={t(isDone ? 'session:editor.doneTask' : 'session:editor.openTask')}
    >
      {isDone ? <Icon of={IconCheck} /> : null}
    </span>
  );
}
