import { IconCircleDashed, IconHistory } from '@tabler/icons-react';
import type { RubricAnchor } from '../../../../shared/domain/contest.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { findAnchor } from '../../../../shared/contest-rules/rubric.ts';
import { finerMarks, segmentOf, type ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';

interface RubricLineProps {
  readonly anchors: readonly RubricAnchor[];
  readonly shown: ShownMarks;
  readonly scale: Scale;
  readonly mark: number | null;
  readonly was: number | null | undefined;
  readonly version: number;
  /** Position of the segment under the pointer or the cursor; `null` when only the chosen mark is to be told. */
  readonly preview: number | null;
  readonly onMark: (mark: number) => void;
}

/** What the chosen mark means, and what the one under the pointer or the cursor would. */
export function RubricLine({ anchors, shown, scale, mark, was, version, preview, onMark }: RubricLineProps) {
  const words = useWords();
  const { t } = words;
  const segment = preview === null ? undefined : shown.segments[preview];
  const wouldMean = segment === undefined ? null : previewOf(words, anchors, segment);
  if (mark === null) {
    return (
      <div className="rubric is-open">
        <Icon of={IconCircleDashed} size="s" />
        <b>{t('sheet:toScore')}</b>
        {wouldMean === null ? null : <span className="rubric-preview">{wouldMean}</span>}
        <ChangedBadge mark={mark} was={was} version={version} />
      </div>
    );
  }
  const anchor = findAnchor(anchors, mark);
  const finer = shown.isFine ? finerMarks(shown, scale, segmentOf(shown, mark)) : [];
  return (
    <div className="rubric">
      {wouldMean === null ? (
        <>
          <b className="nowrap">
            {anchor === null ? words.mark(mark) : t('sheet:markWord', { mark: words.mark(mark), word: anchor.word })}
          </b>
          <span className="grow">{anchor?.sentence}</span>
        </>
      ) : (
        <span className="grow rubric-preview">{wouldMean}</span>
      )}
      <ChangedBadge mark={mark} was={was} version={version} />
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

function previewOf(words: Words, anchors: readonly RubricAnchor[], value: number): string | null {
  const anchor = findAnchor(anchors, value);
  if (anchor === null) return null;
  const mark = words.mark(value);
  return anchor.sentence === ''
    ? words.t('sheet:markWord', { mark, word: anchor.word })
    : words.t('sheet:preview', { mark, word: anchor.word, sentence: anchor.sentence });
}

function ChangedBadge({ mark, was, version }: Pick<RubricLineProps, 'mark' | 'was' | 'version'>) {
  const words = useWords();
  if (was === undefined || was === mark) return null;
  return (
    <Badge tone="info" icon={IconHistory}>
      {was === null
        ? words.t('sheet:versionNew', { version })
        : words.t('sheet:versionWas', { version, mark: words.mark(was) })}
    </Badge>
  );
}
