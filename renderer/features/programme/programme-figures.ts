import { daysBetween } from '../../../shared/coaching/days.ts';
import type { HeatMap } from '../../../shared/coaching/heat-map.ts';
import type { ContestRow, OrganisationRow, PersonRow } from '../../data/rows.ts';
import type { CoachingAttention } from './coaching-attention.ts';

/** Which jurors handed in, by contest. */
export type HandedIn = ReadonlyMap<string, ReadonlySet<string>>;

/** What coaching adds up to. */
export interface CoachingFigures {
  readonly map: HeatMap;
  readonly sessions: { readonly held: number; readonly ahead: number };
  readonly openActions: number;
}

/** What the lists of this laptop add up to. */
export interface ProgrammeLists {
  readonly organisations: readonly OrganisationRow[];
  readonly contests: readonly ContestRow[];
  readonly people: readonly PersonRow[];
  readonly handedIn: HandedIn;
  readonly conflicts: number;
}

/** Sheets of one contest: those of jurors who are not absent. */
export interface SheetCount {
  readonly expected: number;
  readonly handedIn: number;
}

/** Counts the sheets of a contest. */
export function countSheets(contest: ContestRow, handedIn: HandedIn): SheetCount {
  const expected = contest.document.jurors.filter((juror) => !juror.value.absent);
  const signed = handedIn.get(contest.id);
  return { expected: expected.length, handedIn: expected.filter((juror) => signed?.has(juror.id) === true).length };
}

/** Something that waits for a person. `count` is how much of it. */
export type Attention =
  | { readonly kind: 'conflicts'; readonly count: number }
  | { readonly kind: 'missing-sheets'; readonly contest: ContestRow; readonly count: number }
  | { readonly kind: 'all-in'; readonly contest: ContestRow }
  | {
      readonly kind: 'not-ready';
      readonly contest: ContestRow;
      readonly missing: readonly ('criteria' | 'pitches' | 'jurors')[];
    }
  | { readonly kind: 'without-contact'; readonly count: number }
  | { readonly kind: 'without-summary'; readonly count: number };

/** Lists what waits, the most urgent first. Only what somebody can act on in this app. */
export function listAttention({ organisations, contests, handedIn, conflicts }: ProgrammeLists): readonly Attention[] {
  const found: Attention[] = [];
  if (conflicts > 0) found.push({ kind: 'conflicts', count: conflicts });
  for (const contest of contests) {
    if (contest.document.round.state === 'open') {
      const sheets = countSheets(contest, handedIn);
      const count = sheets.expected - sheets.handedIn;
      found.push(count > 0 ? { kind: 'missing-sheets', contest, count } : { kind: 'all-in', contest });
    } else if (contest.document.round.state === 'draft') {
      const missing = listMissing(contest);
      if (missing.length > 0) found.push({ kind: 'not-ready', contest, missing });
    }
  }
  const withoutContact = organisations.filter((one) => one.contactName === '' && one.contactEmail === '').length;
  if (withoutContact > 0) found.push({ kind: 'without-contact', count: withoutContact });
  const withoutSummary = organisations.filter((one) => one.description === '').length;
  if (withoutSummary > 0) found.push({ kind: 'without-summary', count: withoutSummary });
  return found;
}

const URGENCY: Readonly<Record<Attention['kind'] | CoachingAttention['kind'], number>> = {
  conflicts: 0,
  'missing-sheets': 1,
  'all-in': 1,
  'late-actions': 2,
  'more-late': 2,
  contrast: 3,
  'not-closed': 4,
  reminders: 5,
  'not-ready': 6,
  'without-contact': 7,
  'without-summary': 8,
};

/** Order of what waits: what keeps others waiting, then what is late, then what is missing. */
export function byUrgency(a: Attention | CoachingAttention, b: Attention | CoachingAttention): number {
  return URGENCY[a.kind] - URGENCY[b.kind];
}

function listMissing({ document }: ContestRow): readonly ('criteria' | 'pitches' | 'jurors')[] {
  return [
    ...(document.criteria.length === 0 ? (['criteria'] as const) : []),
    ...(document.pitches.length === 0 ? (['pitches'] as const) : []),
    ...(document.jurors.length === 0 ? (['jurors'] as const) : []),
  ];
}

/** The contest the first page speaks of, and how it stands. */
export interface ContestInView {
  readonly contest: ContestRow;
  readonly standing: 'running' | 'next' | 'last';
  /** Days from today to its date; null without a date. */
  readonly days: number | null;
}

/** Chooses it: what runs, else what comes next, else what was last. `today` is ISO `yyyy-mm-dd`. */
export function findContestInView(contests: readonly ContestRow[], today: string): ContestInView | null {
  const view = (contest: ContestRow, standing: ContestInView['standing']): ContestInView => ({
    contest,
    standing,
    days: daysBetween(today, contest.document.contest.date),
  });
  const running = contests.find((contest) => contest.document.round.state === 'open');
  if (running !== undefined) return view(running, 'running');
  const drafts = contests
    .filter((contest) => contest.document.round.state === 'draft')
    .sort((a, b) => compareDates(a, b, today));
  const next = drafts[0];
  if (next !== undefined) return view(next, 'next');
  const [last] = [...contests].sort((a, b) => (a.document.contest.date < b.document.contest.date ? 1 : -1));
  return last === undefined ? null : view(last, 'last');
}

/** Dates to come first, the nearest of them first; then those without a date. */
function compareDates(a: ContestRow, b: ContestRow, today: string): number {
  const [dateA, dateB] = [a.document.contest.date, b.document.contest.date];
  const [isAheadA, isAheadB] = [dateA >= today, dateB >= today];
  if (isAheadA !== isAheadB) return isAheadA ? -1 : 1;
  return dateA < dateB ? -1 : dateA > dateB ? 1 : 0;
}
