import { useCallback, useEffect, useRef, useState } from 'react';
import type { PickedFile } from '../../../../shared/contract/contract.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import type { ColumnMapping } from '../../../../shared/importing/fields.ts';
import type { MarkDecision, MarkDecisions } from '../../../../shared/importing/judge-marks.ts';
import type { MarkSetting } from '../../../../shared/importing/mark-setting.ts';
import type { TableChoices } from '../../../../shared/importing/open-table.ts';
import type { MarksPreview } from '../../../../shared/importing/read-marks.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { isEmptyContest } from '../../../data/commands/contest-from-sheet.ts';
import { listContestImports } from '../../../data/queries/contest-imports.ts';
import { startReading } from '../../../data/spreadsheets/start-reading.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useSession } from '../../../platform/session.tsx';
import type { JurorSheet } from '../use-contest.ts';

/** A sheet of marks as read against the contest. */
export interface MarksReading {
  readonly preview: MarksPreview;
  readonly facts: TableFacts | null;
  /** The scale marks were read on; proposed where the contest takes everything from the sheet. */
  readonly scale: Scale;
}

/** What the user chose in place of what was found. */
export interface MarksChoices {
  readonly table: TableChoices;
  readonly decisions: MarkDecisions;
  /** What each column holds; null for the proposed mapping. */
  readonly mapping: ColumnMapping | null;
  /** Whose sheet it is, for a file without a column of jurors. */
  readonly juror: string | null;
  /** The scale of a contest that takes everything from the sheet; null for the proposed one. */
  readonly scale: Scale | null;
}

/** How far the reading is. The last one stays in sight while the file is read again. */
export interface UseMarksReading {
  readonly reading: MarksReading | null;
  readonly trouble: 'stopped' | 'broken' | null;
  /** 0 to 1 while reading, null when it rests. */
  readonly fraction: number | null;
  readonly choices: MarksChoices;
  decide(rows: readonly number[], decision: MarkDecision | null): void;
  choose(choices: Partial<Pick<MarksChoices, 'table' | 'mapping' | 'juror' | 'scale'>>): void;
  stop(): void;
  again(): void;
}

const AS_FOUND: MarksChoices = { table: {}, mapping: null, decisions: new Map(), juror: null, scale: null };

/** Reads a sheet of marks in a worker, anew after every choice. Nothing is stored by it. */
export function useMarksReading(
  file: PickedFile,
  document: ContestDocument,
  sheets: readonly JurorSheet[],
): UseMarksReading {
  const { bridge } = useSession();
  const { database } = useStore();
  const [choices, setChoices] = useState(AS_FOUND);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Pick<UseMarksReading, 'reading' | 'trouble' | 'fraction'>>({
    reading: null,
    trouble: null,
    fraction: 0,
  });
  const running = useRef<() => void>(() => undefined);
  // What is stored changes with the import itself; the file is compared with what was there when it was read.
  const known = useRef({ document, sheets });
  useEffect(() => {
    known.current = { document, sheets };
  });

  useEffect(() => {
    let isOver = false;
    const tell = (fraction: number) => {
      if (isOver) return;
      setState((before) => ({ ...before, fraction }));
      void bridge['window.progress']({ fraction });
    };
    const settle = (next: Partial<Pick<UseMarksReading, 'reading' | 'trouble'>>) => {
      if (isOver) return;
      setState((before) => ({ ...before, trouble: null, ...next, fraction: null }));
      void bridge['window.progress']({ fraction: null });
    };
    const read = async () => {
      tell(0);
      const { document: contest, sheets: stored } = known.current;
      const { table, mapping, decisions, juror } = choices;
      if (isEmptyContest(contest)) {
        const started = startReading<'new-contest'>(
          { kind: 'new-contest', file, choices: table, mapping, scale: choices.scale, decisions },
          tell,
        );
        running.current = () => started.stop();
        const answer = await started.answer;
        settle(answer.ok ? { reading: answer.value } : { trouble: 'stopped' });
        return;
      }
      const imports = await listContestImports(contest.id).run(database);
      if (isOver) return;
      const started = startReading<'marks'>(
        {
          kind: 'marks',
          file,
          choices: table,
          mapping,
          setting: settingOf(contest, stored),
          knownImports: new Map(imports.map(({ hash, fileName }) => [hash, fileName])),
          decisions,
          ...(juror === null ? {} : { jurorId: juror }),
        },
        tell,
      );
      running.current = () => started.stop();
      const answer = await started.answer;
      settle(answer.ok ? { reading: { ...answer.value, scale: scaleOf(contest) } } : { trouble: 'stopped' });
    };
    read().catch(() => settle({ trouble: 'broken' }));
    return () => {
      isOver = true;
      running.current();
      void bridge['window.progress']({ fraction: null });
    };
  }, [bridge, database, file, choices, turn]);

  const decide = useCallback(
    (rows: readonly number[], decision: MarkDecision | null) =>
      setChoices((before) => {
        const decisions = new Map(before.decisions);
        for (const row of rows) {
          if (decision === null) decisions.delete(row);
          else decisions.set(row, { ...decisions.get(row), ...decision });
        }
        return { ...before, decisions };
      }),
    [],
  );
  const choose = useCallback(
    (next: Partial<Pick<MarksChoices, 'table' | 'mapping' | 'juror' | 'scale'>>) =>
      setChoices((before) => ({
        ...before,
        // Read in another way, the table may have other columns.
        ...(next.table === undefined ? {} : { mapping: null }),
        ...next,
        decisions: new Map(),
      })),
    [],
  );
  const stop = useCallback(() => running.current(), []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, choices, decide, choose, stop, again };
}

/** What the contest knows, as a sheet is read against it. Jurors are known by name and by code. */
function settingOf(document: ContestDocument, sheets: readonly JurorSheet[]): MarkSetting {
  const scale = scaleOf(document);
  return {
    pitches: document.pitches.map(({ id, value }) => ({
      id,
      name: value.name,
      otherNames: [value.projectName, value.organisationCode].filter((name) => name !== ''),
    })),
    jurors: document.jurors.map(({ id, value }) => ({
      id,
      name: value.name,
      otherNames: value.code === '' ? [] : [value.code],
    })),
    criteria: document.criteria.map(({ id, value }) => ({ id, name: value.name, scale })),
    stored: sheets.flatMap(({ juror, submissions }) =>
      (submissions.at(-1)?.body.entries ?? []).flatMap(({ pitch, marks }) =>
        Object.entries(marks).map(([criterionId, value]) => ({ jurorId: juror, pitchId: pitch, criterionId, value })),
      ),
    ),
  };
}
