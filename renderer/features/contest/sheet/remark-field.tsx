import { useId, type RefObject } from 'react';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useDraft } from '../../../ui/use-draft.ts';

interface RemarkFieldProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

/** What the juror noted on a pitch; stored at every pause. Escape leaves it, so that the keys of the sheet work again. */
export function RemarkField({ area, value, onCommit }: RemarkFieldProps) {
  const { t } = useWords();
  const id = useId();
  const draft = useDraft(value, onCommit);
  return (
    <div className="input grow remark-input">
      <span className="grow">
        <label className="label" htmlFor={id}>
          {t('sheet:remark')}
        </label>
        <textarea
          ref={area}
          id={id}
          rows={1}
          maxLength={4000}
          placeholder={t('sheet:remarkHint')}
          value={draft.text}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </span>
      <KeyHint keys="C" />
    </div>
  );
}
