import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TranscriptNumber } from '../../../../shared/documents/sheet-document.ts';
import { copiedPitches, type PaperCopy } from '../../../../shared/contest-rules/paper-copies.ts';
import { stageNumbersOf } from '../../../../shared/contest-rules/juror-contest.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import type { SheetTarget } from '../../../data/commands/sheet-marks.ts';
import { finishCopy, setCopiedEntry, setCopiedMark } from '../../../data/commands/sheet-transcript.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { nowText, useCommand } from '../use-command.ts';
import { CopyRow } from './copy-row.tsx';
import { moveInGrid } from './move-in-grid.ts';

interface CopyGridProps {
  readonly target: SheetTarget;
  readonly number: TranscriptNumber;
  /** The copy that is being made: the other one never comes here. */
  readonly copy: PaperCopy;
}

/** The paper sheet as a grid: pitches by criteria, made for two hands on a keyboard. */
export function CopyGrid({ target, number, copy }: CopyGridProps) {
  const { t } = useWords();
  const run = useCommand();
  const { document, juror } = target;
  const scale = useMemo(() => scaleOf(document), [document]);
  const asked = useMemo(() => new Set(copiedPitches(document, juror)), [document, juror]);
  const numbers = useMemo(() => stageNumbersOf(document), [document]);
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set());
  const [wasAsked, setWasAsked] = useState(false);
  const latest = useRef(target);
  useLayoutEffect(() => {
    latest.current = target;
  });
  const grid = useRef<HTMLTableElement>(null);
  // Arrows and Enter of every box are the grid's: one place knows what stands beside what.
  useEffect(() => {
    const table = grid.current;
    if (table === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target !== null && moveInGrid(table, event.target, event.key)) event.preventDefault();
    };
    table.addEventListener('keydown', onKeyDown);
    return () => table.removeEventListener('keydown', onKeyDown);
  }, []);
  const onMark = useCallback(
    (pitch: string, criterion: string, mark: number | null) =>
      void run(setCopiedMark(latest.current, number, { pitch, criterion }, mark)),
    [run, number],
  );
  const onSaid = useCallback(
    (pitch: string, said: Parameters<typeof setCopiedEntry>[3]) =>
      void run(setCopiedEntry(latest.current, number, pitch, said)),
    [run, number],
  );
  const onFault = useCallback(
    (box: string, isWrong: boolean) =>
      setFaults((before) => {
        if (before.has(box) === isWrong) return before;
        const next = new Set(before);
        if (isWrong) next.add(box);
        else next.delete(box);
        return next;
      }),
    [],
  );
  const rows = document.pitches.filter(({ id }) => asked.has(id));
  const all = rows.filter(({ id }) => copy.entries.get(id)?.recused !== true).length * document.criteria.length;
  const done = rows.reduce((count, { id }) => {
    const entry = copy.entries.get(id);
    return count + (entry === undefined || entry.recused ? 0 : entry.marks.size);
  }, 0);
  const finish = () => {
    setWasAsked(true);
    if (faults.size === 0) void run(finishCopy(target, number, nowText()));
  };
  return (
    <section className="panel copy-panel" aria-label={t('transcription:grid.label', { by: copy.by })}>
      <p className="copy-keys muted" id="copy-keys">
        {t('transcription:grid.keys')}
      </p>
      <div className="table-scroll">
        <table ref={grid} className="table tight copy-grid" aria-describedby="copy-keys">
          <thead>
            <tr>
              <th scope="col">{t('transcription:grid.pitch')}</th>
              {document.criteria.map(({ id, value }) => (
                <th key={id} scope="col" className="c wrap">
                  {value.name}
                </th>
              ))}
              <th scope="col">{t('transcription:grid.remark')}</th>
            </tr>
          </thead>
          <tbody>
            {document.pitches.map((pitch) => {
              const known = document.recusals.find((one) => one.juror === juror && one.pitch === pitch.id);
              if (!asked.has(pitch.id) && known === undefined) return null;
              return (
                <CopyRow
                  key={pitch.id}
                  pitch={pitch}
                  number={numbers.get(pitch.id) ?? null}
                  criteria={document.criteria}
                  scale={scale}
                  entry={copy.entries.get(pitch.id)}
                  known={asked.has(pitch.id) ? null : (known?.reason ?? '')}
                  onMark={onMark}
                  onSaid={onSaid}
                  onFault={onFault}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <footer className="copy-foot">
        <span className="muted" role="status">
          {t('transcription:grid.done', { done, all })}
        </span>
        {wasAsked && faults.size > 0 ? (
          <span className="copy-fault" role="alert">
            {t('transcription:grid.finishBlocked')}
          </span>
        ) : null}
        <Button kind="primary" onPress={finish}>
          {t('transcription:grid.finish')}
        </Button>
      </footer>
    </section>
  );
}
