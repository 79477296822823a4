import type { ContestDossier } from '../../../shared/contest-papers/contest-dossier.ts';
import { tabulate } from '../../../shared/scoring/tabulation.ts';
import { tabulationJson } from '../tabulate-output.ts';

/** What the command takes where --bootstrap and --seed are left out. */
const usualDoubt = { resamples: 2_000, seed: 1 } as const;

/** The ranking as the command `tabulate` writes it, by the names people know. */
export function rankingJson({ document, view }: ContestDossier): string {
  const pitch = new Map(document.pitches.map(({ id, value }) => [id, value.name]));
  const juror = new Map(document.jurors.map(({ id, value }) => [id, value.code]));
  const criterion = new Map(document.criteria.map(({ id, value }) => [id, value.name]));
  const name = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id;
  const { jurors, entries, criteria, sheets } = view.scores;
  const tabulation = tabulate(
    {
      jurors: jurors.map((id) => name(juror, id)),
      entries: entries.map((id) => name(pitch, id)),
      criteria: criteria.map((one) => ({ ...one, criterion: name(criterion, one.criterion) })),
      sheets: sheets.map((sheet) => ({
        ...sheet,
        juror: name(juror, sheet.juror),
        entry: name(pitch, sheet.entry),
        marks: new Map([...sheet.marks].map(([id, mark]) => [name(criterion, id), mark])),
      })),
    },
    { trim: view.trim, doubt: usualDoubt },
  );
  if (!tabulation.ok) throw new Error(`A contest was tabulated with faults: ${JSON.stringify(tabulation.error)}`);
  return tabulationJson(tabulation.value);
}
