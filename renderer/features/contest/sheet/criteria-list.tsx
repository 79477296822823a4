import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { commonBands } from '../../../../shared/contest-rules/rubric.ts';
import type { ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { useWords } from '../../../ui/text.tsx';
import { CriterionMarks } from './criterion-marks.tsx';

interface CriteriaListProps {
  readonly document: ContestDocument;
  readonly sheet: SheetDocument;
  readonly pitch: string;
  readonly marks: ReadonlyMap<string, number>;
  readonly scale: Scale;
  readonly shown: ShownMarks;
  readonly place: { readonly criterion: number; readonly cursor: number };
  readonly hasFocus: boolean;
  readonly onMark: (criterion: number, mark: number) => void;
  readonly onEnter: (criterion: number, cursor: number) => void;
}

/** The criteria of one pitch below the words they share. */
export function CriteriaList(props: CriteriaListProps) {
  const { document, sheet, pitch, marks, scale, shown, place, hasFocus, onMark, onEnter } = props;
  const { t } = useWords();
  const columns = { gridTemplateColumns: `repeat(${shown.segments.length}, minmax(0, 1fr))` };
  const bands = commonBands(
    document.criteria.map(({ value }) => value),
    shown.segments,
  );
  const last = sheet.submissions.at(-1)?.body;
  const signed = last?.entries.find((entry) => entry.pitch === pitch);
  return (
    <>
      <div className="vote-words" aria-hidden="true">
        <span>{t('sheet:criterion')}</span>
        <div style={columns}>
          {bands.map((band) => (
            <span key={band.start} style={{ gridColumn: `${band.start + 1} / ${band.end + 1}` }}>
              {band.word}
            </span>
          ))}
        </div>
      </div>
      <ol className="vote-criteria">
        {document.criteria.map((criterion, index) => {
          const mark = marks.get(criterion.id) ?? null;
          const was = signed?.marks[criterion.id] ?? null;
          const before = last === undefined || was === mark ? null : { mark: was, version: last.sequence + 1 };
          const isCurrent = index === place.criterion;
          return (
            <CriterionMarks
              key={criterion.id}
              criterion={criterion}
              shown={shown}
              scale={scale}
              mark={mark}
              before={before}
              isCurrent={isCurrent}
              cursor={place.cursor}
              hasFocus={hasFocus}
              onMark={(value) => onMark(index, value)}
              onEnter={(cursor) => onEnter(index, cursor)}
            />
          );
        })}
      </ol>
    </>
  );
}
