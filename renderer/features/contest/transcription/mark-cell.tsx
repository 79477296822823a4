import { memo, useEffect, useId, useState } from 'react';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { readCopiedMark } from './copied-mark.ts';

interface MarkCellProps {
  readonly label: string;
  readonly pitch: string;
  readonly criterion: string;
  readonly mark: number | null;
  readonly scale: Scale;
  readonly onMark: (pitch: string, criterion: string, mark: number | null) => void;
  /** A box whose text is no mark keeps it, and holds the end of the copy up. */
  readonly onFault: (box: string, isWrong: boolean) => void;
  readonly onRecuse: (pitch: string) => void;
}

/** One box of the paper sheet. Every mark is stored as it is typed; what is none stays in the box with the cure below it. */
export const MarkCell = memo(function MarkCell(props: MarkCellProps) {
  const { label, pitch, criterion, mark, scale, onMark, onFault, onRecuse } = props;
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const stored = mark === null ? '' : words.mark(mark);
  const read = typed === null ? null : readCopiedMark(typed, scale, words);
  const fault = read === null || read.ok ? null : read.words;
  const box = `${pitch}.${criterion}`;
  // A box that goes, where the whole pitch becomes an abstention, holds nothing up any more.
  useEffect(() => () => onFault(box, false), [onFault, box]);
  return (
    <>
      <input
        className={classNames('copy-box', fault !== null && 'is-wrong')}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={8}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : id}
        data-box={box}
        value={typed ?? stored}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const text = event.target.value;
          if (/^r$/iu.test(text.trim())) {
            setTyped(null);
            onFault(box, false);
            onRecuse(pitch);
            return;
          }
          setTyped(text);
          const next = readCopiedMark(text, scale, words);
          onFault(box, !next.ok);
          // What is on its way to another number ("1" of "10") is a mark too: it is stored, and stored again.
          if (next.ok && next.mark !== mark) onMark(pitch, criterion, next.mark);
        }}
        onBlur={() => {
          if (fault === null) setTyped(null);
        }}
      />
      {fault === null ? null : (
        <span id={id} className="copy-fault" role="alert">
          {fault}
        </span>
      )}
    </>
  );
});
