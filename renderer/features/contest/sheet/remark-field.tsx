import { memo, useId, type RefObject } from 'react';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useDraft } from '../../../ui/use-draft.ts';

interface RemarkFieldProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly pitch: string;
  readonly value: string;
  readonly onCommit: (pitch: string, text: string) => void;
  /** Where the keyboard goes on after Escape. */
  readonly onLeave: () => void;
}

/** What the juror noted on a pitch for others to read; stored at every pause. Escape leaves it, so that the keys of the sheet work again. */
export const RemarkField = memo(function RemarkField({ area, pitch, value, onCommit, onLeave }: RemarkFieldProps) {
  const { t } = useWords();
  const id = useId();
  const draft = useDraft(value, (text) => onCommit(pitch, text));
  return (
    <div className="input grow remark-input">
      <span className="grow">
        <span className="label">
          <label htmlFor={id}>{t('sheet:remark')}</label> <span id={`${id}-sees`}>{t('sheet:remarkSees')}</span>
        </span>
        <textarea
          ref={area}
          id={id}
          rows={1}
          maxLength={4000}
          placeholder={t('sheet:remarkHint')}
          aria-describedby={`${id}-sees`}
          value={draft.text}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.currentTarget.blur();
            onLeave();
          }}
        />
      </span>
      <KeyHint keys="C" />
    </div>
  );
});
