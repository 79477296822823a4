import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Pitch } from '../domain/contest.ts';
import type { ProjectorScene } from '../contract/projector.ts';
import type { ScheduleLine } from './day-schedule.ts';
import { stageNumbersOf } from './juror-contest.ts';

type AgendaRow = Extract<ProjectorScene, { kind: 'agenda' }>['rows'][number];

/**
 * The day as a hall reads it: a row for each item, one for each run of pitches between two items. Calibration pitches, which have
 * no number (0), are a run of their own.
 */
export function agendaRowsOf(document: ContestDocument, lines: readonly ScheduleLine[]): readonly AgendaRow[] {
  const { agenda, contest } = document;
  const numbers = stageNumbersOf(document);
  const rows: AgendaRow[] = [];
  for (const line of lines) {
    if (line.kind === 'pitch') {
      const number = numbers.get(line.id) ?? 0;
      const last = rows.at(-1);
      if (last?.what.kind === 'pitches' && (last.what.from === 0) === (number === 0)) {
        rows[rows.length - 1] = {
          ...last,
          what: { ...last.what, to: number },
          state: last.state === line.state ? line.state : runState(last.state, line.state),
        };
      } else {
        const minutesEach = contest.pitchMinutes + contest.questionMinutes;
        rows.push({
          start: line.expectedStart,
          what: { kind: 'pitches', from: number, to: number, minutesEach },
          state: line.state,
        });
      }
      continue;
    }
    const item = agenda.find(({ id }) => id === line.id)?.value;
    if (item === undefined) continue;
    const { kind, title, detail, minutes } = item;
    rows.push({ start: line.expectedStart, what: { kind, title, detail, minutes }, state: line.state });
  }
  return rows;
}

/** The pitches in runs, as the items of the agenda part them. */
export function runsOf({ pitches, agenda }: ContestDocument): readonly (readonly Identified<Pitch>[])[] {
  const parting = new Set(agenda.map(({ value }) => value.before));
  const runs: Identified<Pitch>[][] = [];
  for (const pitch of pitches) {
    const run = parting.has(pitch.id) ? undefined : runs.at(-1);
    if (run === undefined) runs.push([pitch]);
    else run.push(pitch);
  }
  return runs;
}

/** A run is under way from its first pitch to its last, also between two of them. */
function runState(before: ScheduleLine['state'], next: ScheduleLine['state']): ScheduleLine['state'] {
  return before === 'next' && next === 'next' ? 'next' : 'now';
}
