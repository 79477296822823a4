import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import type { ContestDossier } from '../../../shared/contest-papers/contest-dossier.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { decimalText } from '../../../shared/scoring/exact-decimal.ts';
import { panelScores, panelTotals } from '../../../shared/scoring/panel-score.ts';
import type { DemoFailure } from './demo-failure.ts';

const OFFICIAL = 'contest-real/official.csv';
const CRITERIA = 'contest-real/criteria.csv';

const officialRow = z.object({
  entry: z.string(),
  criterion: z.string(),
  panel_score: z.string(),
  total_component_score: z.string(),
});
const criterionRow = z.object({ criterion: z.string(), criterio_it: z.string(), factor: z.coerce.number().positive() });

/** How many published figures were recomputed to the last digit. */
export interface PublishedAgreement {
  readonly panelScores: number;
  readonly totals: number;
}

/** Compares the trimmed panel scores and totals with the published ones, as texts: to the last digit. */
export async function compareWithPublished(
  folder: string,
  { document, view }: ContestDossier,
): Promise<Result<PublishedAgreement, DemoFailure>> {
  const official = await readTable(folder, OFFICIAL, officialRow);
  if (!official.ok) return official;
  const criteria = await readTable(folder, CRITERIA, criterionRow);
  if (!criteria.ok) return criteria;
  const nameOf = new Map(criteria.value.map((row) => [row.criterio_it, row.criterion]));
  const entryOf = new Map(document.pitches.map(({ id, value }) => [id, value.name]));
  const criterionOf = new Map(document.criteria.map(({ id, value }) => [id, nameOf.get(value.name) ?? value.name]));
  const factors = new Map(
    document.criteria.flatMap(({ id }) => {
      const row = criteria.value.find((one) => one.criterion === criterionOf.get(id));
      return row === undefined ? [] : [[id, row.factor] as const];
    }),
  );
  const scores = panelScores(view.scores, 1, 2);
  const totals = panelTotals(scores, factors, 2);
  const computed = new Map(
    scores.map(({ entry, criterion, score }) => [
      `${entryOf.get(entry) ?? ''}|${criterionOf.get(criterion) ?? ''}`,
      decimalText(score),
    ]),
  );
  const computedTotals = new Map(totals.map(({ entry, total }) => [entryOf.get(entry) ?? '', decimalText(total)]));
  for (const row of official.value) {
    const score = computed.get(`${row.entry}|${row.criterion}`) ?? '';
    if (score !== row.panel_score) {
      return err({ kind: 'demo-scores-differ', entry: row.entry, published: row.panel_score, computed: score });
    }
    const total = computedTotals.get(row.entry) ?? '';
    if (total !== row.total_component_score) {
      return err({
        kind: 'demo-scores-differ',
        entry: row.entry,
        published: row.total_component_score,
        computed: total,
      });
    }
  }
  return ok({ panelScores: official.value.length, totals: new Set(official.value.map((row) => row.entry)).size });
}

async function readTable<Row>(
  folder: string,
  name: string,
  schema: z.ZodType<Row>,
): Promise<Result<readonly Row[], DemoFailure>> {
  let text: string;
  try {
    text = await readFile(join(folder, name), 'utf8');
  } catch {
    return err({ kind: 'demo-input-missing', file: name });
  }
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  const rows = z.array(schema).min(1).safeParse(data);
  if (rows.success) return ok(rows.data);
  const issue = rows.error.issues[0];
  return err({ kind: 'demo-input-refused', file: name, reason: issue === undefined ? '' : issue.path.join(' ') });
}
