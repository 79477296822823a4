import { memo, useMemo } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Submission } from '../../../../shared/domain/submission.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { commonBands } from '../../../../shared/contest-rules/rubric.ts';
import type { ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { useWords } from '../../../ui/text.tsx';
import { CriterionMarks } from './criterion-marks.tsx';

interface CriteriaListProps {
  readonly criteria: ContestDocument['criteria'];
  /** The version handed in last. */
  readonly last: Submission | undefined;
  readonly pitch: string;
  readonly marks: ReadonlyMap<string, number>;
  readonly scale: Scale;
  readonly shown: ShownMarks;
  readonly place: { readonly criterion: number; readonly cursor: number };
  readonly focusTurn: number;
  readonly onMark: (criterion: number, mark: number) => void;
  readonly onEnter: (criterion: number, cursor: number) => void;
}

/** The criteria of one pitch below the words they share. */
export function CriteriaList(props: CriteriaListProps) {
  const { criteria, last, pitch, marks, scale, shown, place, focusTurn, onMark, onEnter } = props;
  const signed = last?.entries.find((entry) => entry.pitch === pitch);
  return (
    <>
      <LevelWords criteria={criteria} shown={shown} />
      <ol className="vote-criteria">
        {criteria.map((criterion, index) => {
          const isCurrent = index === place.criterion;
          return (
            <CriterionMarks
              key={criterion.id}
              criterion={criterion}
              index={index}
              shown={shown}
              scale={scale}
              mark={marks.get(criterion.id) ?? null}
              was={last === undefined ? undefined : (signed?.marks[criterion.id] ?? null)}
              version={last === undefined ? 1 : last.sequence + 1}
              cursor={isCurrent ? place.cursor : null}
              focusTurn={isCurrent ? focusTurn : 0}
              onMark={onMark}
              onEnter={onEnter}
            />
          );
        })}
      </ol>
    </>
  );
}

const LevelWords = memo(function LevelWords({ criteria, shown }: Pick<CriteriaListProps, 'criteria' | 'shown'>) {
  const { t } = useWords();
  const bands = useMemo(
    () =>
      commonBands(
        criteria.map(({ value }) => value),
        shown.segments,
      ),
    [criteria, shown],
  );
  return (
    <div className="vote-words" aria-hidden="true">
      <span>{t('sheet:criterion')}</span>
      <div style={{ gridTemplateColumns: `repeat(${shown.segments.length}, minmax(0, 1fr))` }}>
        {bands.map((band) => (
          <span key={band.start} style={{ gridColumn: `${band.start + 1} / ${band.end + 1}` }}>
            {band.word}
          </span>
        ))}
      </div>
    </div>
  );
});
