import { templateKindSchema, type LevelMark, type NeedsAssessment } from '../domain/needs.ts';

/** An assessment of any organisation, as lists over all of them hold it. */
export interface AssessmentOfOne extends NeedsAssessment {
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
  /** By dimension id. */
  readonly marks: Readonly<Record<string, LevelMark>>;
}

/** The level that is known of one dimension of one organisation. */
export interface HeatCell {
  /** Id of the assessment that says so. */
  readonly assessment: string;
  readonly present: number;
  readonly target: number | null;
  readonly priority: number | null;
  /** Whether the target is above. */
  readonly isGap: boolean;
  /** Whether it is a gap of the highest priority. */
  readonly isUrgent: boolean;
}

/** What is known of one organisation. */
export interface HeatRow {
  /** By dimension id. */
  readonly cells: ReadonlyMap<string, HeatCell>;
  readonly gaps: number;
  readonly urgent: number;
}

/** The needs of a programme: organisations × dimensions. */
export interface HeatMap {
  /** Id of the template whose dimensions it shows; null without assessments. */
  readonly template: string | null;
  /** By organisation id; one without a level has no row. */
  readonly rows: ReadonlyMap<string, HeatRow>;
  /** Open gaps by dimension id. */
  readonly gapsByDimension: ReadonlyMap<string, number>;
  readonly gaps: number;
  readonly urgent: number;
  /** Ids of the organisations that were assessed at the end of their path. */
  readonly atEnd: ReadonlySet<string>;
}

const URGENT = 3;

/**
 * Puts the latest known level of every dimension of every organisation side by side. A coach's or an expert's level counts before the
 * organisation's own, whenever it was marked; among those, the latest.
 *
 * @param organisations ids of those that are shown.
 */
export function buildHeatMap(assessments: readonly AssessmentOfOne[], organisations: ReadonlySet<string>): HeatMap {
  const own = assessments.filter(({ organisation }) => organisations.has(organisation));
  const template = mainTemplate(own);
  const shown = own.filter((one) => one.template === template).sort(byWeight);
  const cells = new Map<string, Map<string, HeatCell>>();
  for (const { id, organisation, marks } of shown) {
    const row = cells.get(organisation) ?? new Map<string, HeatCell>();
    for (const [dimension, mark] of Object.entries(marks)) {
      const cell = cellOf(id, mark);
      if (cell !== null) row.set(dimension, cell);
    }
    if (row.size > 0) cells.set(organisation, row);
  }
  const rows = new Map([...cells].map(([organisation, row]) => [organisation, rowOf(row)]));
  return {
    template,
    rows,
    gapsByDimension: countGaps([...rows.values()]),
    gaps: sumOf([...rows.values()].map(({ gaps }) => gaps)),
    urgent: sumOf([...rows.values()].map(({ urgent }) => urgent)),
    atEnd: new Set(shown.flatMap(({ moment, organisation }) => (moment === 't1' ? [organisation] : []))),
  };
}

/** The built-in needs map where anybody used it (its id is the name of its kind), else the template most assessments were made with. */
function mainTemplate(assessments: readonly AssessmentOfOne[]): string | null {
  const counts = new Map<string, number>();
  for (const { template } of assessments) counts.set(template, (counts.get(template) ?? 0) + 1);
  const builtIn = templateKindSchema.enum['needs-map'];
  if (counts.has(builtIn)) return builtIn;
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? null;
}

/** The organisation's own looks first, each side by date: what is written over what went before is the level that counts. */
function byWeight(a: AssessmentOfOne, b: AssessmentOfOne): number {
  const [ownA, ownB] = [a.assessor === 'organisation', b.assessor === 'organisation'];
  if (ownA !== ownB) return ownA ? -1 : 1;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function cellOf(assessment: string, { present, target, priority }: LevelMark): HeatCell | null {
  if (present === null) return null;
  const isGap = target !== null && target > present;
  return { assessment, present, target, priority, isGap, isUrgent: isGap && priority === URGENT };
}

function rowOf(cells: ReadonlyMap<string, HeatCell>): HeatRow {
  const all = [...cells.values()];
  return {
    cells,
    gaps: all.filter(({ isGap }) => isGap).length,
    urgent: all.filter(({ isUrgent }) => isUrgent).length,
  };
}

function countGaps(rows: readonly HeatRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const [dimension, { isGap }] of cells) counts.set(dimension, (counts.get(dimension) ?? 0) + Number(isGap));
  }
  return counts;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
