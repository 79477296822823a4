import { memo, useId, type RefObject } from 'react';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';
import { NoteArea } from './note-area.tsx';

interface RemarkFieldProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly pitch: string;
  readonly value: string;
  readonly onCommit: (pitch: string, text: string) => void;
  readonly onLeave: () => void;
}

/** What the juror noted on a pitch for others to read. */
export const RemarkField = memo(function RemarkField({ area, pitch, value, onCommit, onLeave }: RemarkFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="input grow remark-input">
      <span className="grow">
        <span className="label">
          <label htmlFor={id}>{t('sheet:remark')}</label> <span id={`${id}-sees`}>{t('sheet:remarkSees')}</span>
        </span>
        <NoteArea
          area={area}
          id={id}
          rows={1}
          placeholder={t('sheet:remarkHint')}
          aria-describedby={`${id}-sees`}
          value={value}
          onCommit={(text) => onCommit(pitch, text)}
          onLeave={onLeave}
        />
      </span>
      <KeyHint keys="C" />
    </div>
  );
});
