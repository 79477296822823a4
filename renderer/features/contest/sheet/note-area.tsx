import type { ComponentProps, RefObject } from 'react';
import { useDraft } from '../../../ui/use-draft.ts';

interface NoteAreaProps extends Pick<
  ComponentProps<'textarea'>,
  'id' | 'rows' | 'placeholder' | 'aria-label' | 'aria-describedby'
> {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  /** Where the keyboard goes on after Escape. */
  readonly onLeave: () => void;
}

/** Text written beside the marks, stored at every pause. Escape leaves it, so that the keys of the sheet work again. */
export function NoteArea({ area, value, onCommit, onLeave, ...shown }: NoteAreaProps) {
  const draft = useDraft(value, onCommit);
  return (
    <textarea
      {...shown}
      ref={area}
      maxLength={4000}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.blur();
        onLeave();
      }}
    />
  );
}
