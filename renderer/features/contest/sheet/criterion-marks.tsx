import { IconCircleDashed, IconHistory } from '@tabler/icons-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Criterion, RubricAnchor } from '../../../../shared/domain/contest.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { findAnchor } from '../../../../shared/contest-rules/rubric.ts';
import { finerMarks, segmentOf, type ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { Badge } from '../../../ui/badge.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';

interface CriterionMarksProps {
  readonly criterion: Identified<Criterion>;
  readonly shown: ShownMarks;
  readonly scale: Scale;
  /** `null` while not scored. */
  readonly mark: number | null;
  /** What was signed last, when it differs: the mark then (`null`: it was missing), and the version to come. */
  readonly before: { readonly mark: number | null; readonly version: number } | null;
  readonly isCurrent: boolean;
  /** Position of the segment that arrow keys stand on while nothing is scored. */
  readonly cursor: number;
  /** The focus follows the current criterion. */
  readonly hasFocus: boolean;
  readonly onMark: (mark: number) => void;
  readonly onEnter: (cursor: number) => void;
}

/** One criterion: its segments as a radio group, and what the mark means in words. */
export const CriterionMarks = memo(function CriterionMarks(props: CriterionMarksProps) {
  const { criterion, shown, scale, mark, isCurrent, cursor, hasFocus, onMark, onEnter } = props;
  const words = useWords();
  const { t } = words;
  const group = useRef<HTMLDivElement>(null);
  const chosen = mark === null ? null : segmentOf(shown, mark);
  const stop = chosen ?? (isCurrent ? cursor : 0);
  useEffect(() => {
    if (!hasFocus || !isCurrent) return;
    const radio = group.current?.querySelector<HTMLElement>('[tabindex="0"]');
    radio?.focus({ preventScroll: true });
    radio?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
  }, [hasFocus, isCurrent, stop]);
  const { name, weight, question, anchors } = criterion.value;
  const labels = useMemo(
    () => shown.segments.map((segment) => labelOf(words, anchors, segment)),
    [words, anchors, shown],
  );
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
          aria-label={t('sheet:group', { name, min: words.mark(scale.min), max: words.mark(scale.max) })}
          style={{ gridTemplateColumns: `repeat(${shown.segments.length}, minmax(0, 1fr))` }}
        >
          {shown.segments.map((segment, index) => (
            <button
              key={segment}
              type="button"
              role="radio"
              aria-checked={index === chosen}
              aria-label={index === chosen ? labelOf(words, anchors, mark ?? segment) : labels[index]}
              tabIndex={index === stop ? 0 : -1}
              className={classNames(index === chosen && 'is-on', chosen !== null && index < chosen && 'under')}
              onClick={() => onMark(segment)}
              onFocus={() => onEnter(index)}
            >
              {words.mark(index === chosen ? (mark ?? segment) : segment)}
            </button>
          ))}
        </div>
        <RubricLine {...props} />
      </div>
    </li>
  );
});

function labelOf(words: Words, anchors: readonly RubricAnchor[], value: number): string {
  const anchor = findAnchor(anchors, value);
  const text = words.mark(value);
  return anchor === null ? text : words.t('sheet:markWord', { mark: text, word: anchor.word });
}

function RubricLine({ criterion, shown, scale, mark, before, isCurrent, cursor, onMark }: CriterionMarksProps) {
  const words = useWords();
  const { t } = words;
  const { anchors } = criterion.value;
  if (mark === null) {
    const preview = isCurrent ? shown.segments[cursor] : undefined;
    const anchor = preview === undefined ? null : findAnchor(anchors, preview);
    return (
      <p className="rubric is-open">
        <Icon of={IconCircleDashed} size="s" />
        <b>{t('sheet:toScore')}</b>
        {preview === undefined || anchor === null ? null : (
          <span>
            {anchor.sentence === ''
              ? t('sheet:markWord', { mark: words.mark(preview), word: anchor.word })
              : t('sheet:preview', { mark: words.mark(preview), word: anchor.word, sentence: anchor.sentence })}
          </span>
        )}
      </p>
    );
  }
  const anchor = findAnchor(anchors, mark);
  const finer = shown.isFine ? finerMarks(shown, scale, segmentOf(shown, mark)) : [];
  return (
    <div className="rubric">
      <b className="nowrap">{labelOf(words, anchors, mark)}</b>
      <span className="grow">{anchor?.sentence}</span>
      {before === null ? null : (
        <Badge tone="info" icon={IconHistory}>
          {before.mark === null
            ? t('sheet:versionNew', { version: before.version })
            : t('sheet:versionWas', { version: before.version, mark: words.mark(before.mark) })}
        </Badge>
      )}
      {finer.length < 2 ? null : (
        <div className="finer" role="group" aria-label={t('sheet:finer')}>
          {finer.map((value) => (
            <button
              key={value}
              type="button"
              tabIndex={-1}
              aria-pressed={Math.abs(value - mark) < 1e-6}
              onClick={() => onMark(value)}
            >
              {words.mark(value)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
