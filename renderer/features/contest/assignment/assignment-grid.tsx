import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { AssignmentView } from '../../../../shared/contest-rules/assignment-view.ts';
import { stageNumbersOf } from '../../../../shared/contest-rules/juror-contest.ts';
import { releaseAssignment, toggleAssignment } from '../../../data/commands/contest-assignment.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { CellMark, GridRow } from './assignment-row.tsx';
import { explainCell, stateOf, type CellPlace, type CellState } from './assignment-words.ts';

interface AssignmentGridProps {
  readonly document: ContestDocument;
  readonly view: AssignmentView;
  readonly signed: number;
  readonly isLocked: boolean;
}

const STATES = ['assigned', 'by-hand', 'abstains', 'left-out', 'free'] as const satisfies readonly CellState[];

/** Pitches by jurors. One cell takes the focus, arrows move it, Space or a click puts a juror on a pitch or takes them off. */
export function AssignmentGrid({ document, view, signed, isLocked }: AssignmentGridProps) {
  const words = useWords();
  const { t } = words;
  const run = useCommand();
  const ids = useId();
  const numbers = useMemo(() => stageNumbersOf(document), [document]);
  const [wanted, setWanted] = useState<CellPlace>({ pitch: 0, juror: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const place = {
    pitch: Math.min(wanted.pitch, view.pitches.length - 1),
    juror: Math.min(wanted.juror, view.jurors.length - 1),
  };
  const pitch = view.pitches[place.pitch];
  const juror = view.jurors[place.juror];
  const cell = pitch?.cells[place.juror];
  const latest = useRef({ document, view, signed, isLocked });
  useLayoutEffect(() => {
    latest.current = { document, view, signed, isLocked };
  });
  const toggle = useCallback(
    (at: CellPlace) => {
      const now = latest.current;
      const who = now.view.jurors[at.juror];
      const what = now.view.pitches[at.pitch];
      if (who === undefined || what === undefined || now.isLocked) return;
      if (what.cells[at.juror]?.kind === 'abstains') return;
      void run(toggleAssignment(now.document, who.id, what.id, now.signed));
    },
    [run],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = moved(place, event, view);
    if (next === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.pitch}.${next.juror}"]`)?.focus();
  };
  const isByHand = cell?.kind === 'left-out' || (cell?.kind === 'assigned' && cell.reason === 'pinned');
  const need = document.contest.sheetsPerPitch;
  return (
    <>
      {/* The grid scrolls sideways with many jurors; its cells take the focus, so the keyboard reaches everything. */}
      <div className="table-scroll assignment-scroll">
        {/* The arrow keys of every cell are the grid's: one place knows what stands beside what. */}
        <table
          ref={grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are buttons moved through with arrows
          role="grid"
          className="table tight assignment-grid"
          aria-label={t('assignment:plan.grid')}
          aria-describedby={`${ids}-keys`}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{t('assignment:plan.pitch')}</th>
              <th scope="col" className="r">
                {t('assignment:plan.sheets')}
              </th>
              <th scope="col" className="r">
                {t('assignment:plan.worlds')}
              </th>
              {view.jurors.map(({ id, value }, index) => (
                <th key={id} scope="col" className="c num" title={value.name} aria-label={value.name}>
                  {value.code === '' ? index + 1 : value.code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.pitches.map((one, index) => (
              <GridRow
                key={one.id}
                row={index}
                pitch={one}
                number={String(numbers.get(one.id) ?? '')}
                jurors={view.jurors}
                need={need}
                focused={index === place.pitch ? place.juror : null}
                describedBy={`${ids}-why`}
                isLocked={isLocked}
                onFocus={setWanted}
                onToggle={toggle}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('assignment:plan.load')}
              </th>
              {view.jurors.map(({ id, load }) => (
                <td key={id} className="c num">
                  {load}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <div className="assignment-why">
        <div className="grow" id={`${ids}-why`}>
          <p className="strong">
            {pitch === undefined || juror === undefined || cell === undefined
              ? null
              : t('assignment:plan.cell', {
                  pitch: pitch.value.name,
                  juror: juror.value.name,
                  state: t(`assignment:plan.state.${stateOf(cell)}`),
                })}
          </p>
          <p>{explainCell(view, place, words)}</p>
        </div>
        {isByHand && !isLocked && pitch !== undefined && juror !== undefined ? (
          <Button size="sm" onPress={() => void run(releaseAssignment(document, juror.id, pitch.id, signed))}>
            {t('assignment:plan.release')}
          </Button>
        ) : null}
      </div>
      <div className="assignment-legend">
        <ul aria-label={t('assignment:plan.legend')}>
          {STATES.map((state) => (
            <li key={state}>
              <CellMark state={state} />
              {t(`assignment:plan.state.${state}`)}
            </li>
          ))}
        </ul>
        <p className="muted" id={`${ids}-keys`}>
          {t('assignment:plan.keys')}
        </p>
      </div>
    </>
  );
}

/** Where a key leads; null for a key that is not the grid's. */
function moved(
  { pitch, juror }: CellPlace,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  view: AssignmentView,
): CellPlace | null {
  const last = { pitch: view.pitches.length - 1, juror: view.jurors.length - 1 };
  switch (key) {
    case 'ArrowDown':
      return { pitch: Math.min(pitch + 1, last.pitch), juror };
    case 'ArrowUp':
      return { pitch: Math.max(pitch - 1, 0), juror };
    case 'ArrowRight':
      return { pitch, juror: Math.min(juror + 1, last.juror) };
    case 'ArrowLeft':
      return { pitch, juror: Math.max(juror - 1, 0) };
    case 'Home':
      return { pitch: ctrlKey ? 0 : pitch, juror: 0 };
    case 'End':
      return { pitch: ctrlKey ? last.pitch : pitch, juror: last.juror };
    default:
      return null;
  }
}
