import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Criterion, RubricAnchor } from '../../../../shared/domain/contest.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { findAnchor } from '../../../../shared/contest-rules/rubric.ts';
import { segmentOf, type ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords, type Words } from '../../../ui/text.tsx';
import { RubricLine } from './rubric-line.tsx';

interface CriterionMarksProps {
  readonly criterion: Identified<Criterion>;
  /** Its place among the criteria, counted from 0. */
  readonly index: number;
  readonly shown: ShownMarks;
  readonly scale: Scale;
  /** `null` while not scored. */
  readonly mark: number | null;
  /** What was signed last, when it differs (`null`: it was missing). */
  readonly was: number | null | undefined;
  /** The version to come. */
  readonly version: number;
  /** Position of the segment that arrow keys stand on while nothing is scored; `null` on all criteria but the current one. */
  readonly cursor: number | null;
  /** A new number calls the focus here; 0 does not. */
  readonly focusTurn: number;
  readonly onMark: (index: number, mark: number) => void;
  readonly onEnter: (index: number, cursor: number) => void;
}

/** One criterion: its segments as a radio group, and what the mark means in words. A mark redraws its own criterion only. */
export const CriterionMarks = memo(function CriterionMarks(props: CriterionMarksProps) {
  const { criterion, index, shown, scale, mark, was, version, cursor, focusTurn, onMark, onEnter } = props;
  const words = useWords();
  const { t } = words;
  const group = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const isCurrent = cursor !== null;
  const chosen = mark === null ? null : segmentOf(shown, mark);
  const stop = chosen ?? cursor ?? 0;
  const call = useRef<{ turn: number; from: Element | null; isServed: boolean }>({
    turn: 0,
    from: null,
    isServed: true,
  });
  // With the next frame: the focus asks for the layout, which that frame makes anyway, and the mark goes to the disk meanwhile.
  useEffect(() => {
    if (focusTurn === 0) return undefined;
    if (call.current.turn !== focusTurn) {
      call.current = { turn: focusTurn, from: document.activeElement, isServed: false };
    }
    const frame = window.requestAnimationFrame(() => {
      const { from, isServed } = call.current;
      call.current.isServed = true;
      const active = document.activeElement;
      // Whoever went elsewhere meanwhile, to the remark for one, stays there: a call is answered once, and a mark that shows only
      // later takes along the keyboard of who is still here.
      if (isServed ? group.current?.contains(active) !== true : active !== from) return;
      const radio = group.current?.querySelector<HTMLElement>('[tabindex="0"]');
      if (radio !== active) radio?.focus({ preventScroll: true });
      radio?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
    });
    return () => window.cancelAnimationFrame(frame);
  }, [focusTurn, stop]);
  const { name, weight, question, anchors } = criterion.value;
  const labels = useMemo(
    () => shown.segments.map((segment) => labelMark(words, anchors, segment)),
    [words, anchors, shown],
  );
  const state = mark === null ? t('sheet:groupOpen') : labelMark(words, anchors, mark);
  return (
    <li className={classNames(isCurrent && mark === null && 'is-waiting', isCurrent && 'is-current')}>
      <div className="criterion-name" title={question}>
        <b>{name}</b>
        <span>{t('sheet:weight', { weight: words.mark(weight) })}</span>
      </div>
      <div className="criterion-body">
        <div
          ref={group}
          className={classNames('marks', mark === null && 'is-open')}
          role="radiogroup"
          aria-label={t('sheet:group', {
            name,
            min: words.mark(scale.min),
            max: words.mark(scale.max),
            weight: words.mark(weight),
            state,
          })}
          style={{ gridTemplateColumns: `repeat(${shown.segments.length}, minmax(0, 1fr))` }}
          onPointerLeave={() => setHovered(null)}
        >
          {shown.segments.map((segment, place) => (
            <button
              key={segment}
              type="button"
              role="radio"
              aria-checked={place === chosen}
              aria-label={place === chosen ? labelMark(words, anchors, mark ?? segment) : labels[place]}
              tabIndex={place === stop ? 0 : -1}
              className={classNames(place === chosen && 'is-on', chosen !== null && place < chosen && 'under')}
              onClick={() => onMark(index, segment)}
              onFocus={() => onEnter(index, place)}
              onPointerEnter={(event) => setHovered(event.pointerType === 'mouse' ? place : null)}
            >
              {words.mark(place === chosen ? (mark ?? segment) : segment)}
            </button>
          ))}
        </div>
        <RubricLine
          anchors={anchors}
          shown={shown}
          scale={scale}
          mark={mark}
          was={was}
          version={version}
          preview={hovered !== null && hovered !== chosen ? hovered : mark === null ? cursor : null}
          onMark={(value) => onMark(index, value)}
        />
      </div>
    </li>
  );
});

/** A mark with its word: "8 buono"; the number alone where the rubric has none. */
export function labelMark(words: Words, anchors: readonly RubricAnchor[], value: number): string {
  const anchor = findAnchor(anchors, value);
  const text = words.mark(value);
  return anchor === null ? text : words.t('sheet:markWord', { mark: text, word: anchor.word });
}
