import { applyMarkDecisions } from '../../shared/importing/apply-mark-decisions.ts';
import type { ImportNote } from '../../shared/importing/import-note.ts';
import type { MarkSetting } from '../../shared/importing/mark-setting.ts';
import { type MarkReadingOptions, type MarksPreview, readMarks } from '../../shared/importing/read-marks.ts';
import { dropMessy, readMessySetting, sayInItalian } from './messy-setting.ts';

/** The scale of every criterion of `expected.md`. */
export const messyScale = { min: 0, max: 10, step: 0.5 };

/** The contest of `expected.md`, where nothing is stored yet. */
export const messySetting = await readMessySetting();

/** Reads one of the mark sheets against that contest. */
export async function readSheet(file: string, options: MarkReadingOptions = {}): Promise<MarksPreview> {
  return readMarks(dropMessy(file), messySetting, options);
}

/** The contest after the first sheet of Giurato 03 was read and stored, and the imports it knows then. */
export async function afterFirstDelivery(): Promise<{
  readonly setting: MarkSetting;
  readonly knownImports: ReadonlyMap<string, string>;
}> {
  const first = await readSheet('18a-voti-giurato-03.csv');
  const { marks } = await applyMarkDecisions(first);
  return { setting: { ...messySetting, stored: marks }, knownImports: new Map([[first.sha256, first.fileName]]) };
}

/** The marks of a row in the order of the criteria; null where one is missing. */
export function marksOf(preview: MarksPreview, row: number): readonly (number | null)[] {
  const found = preview.rows.find((one) => one.row === row);
  return preview.setting.criteria.map(
    (criterion) => found?.marks.find((mark) => mark.criterionId === criterion.id)?.value ?? null,
  );
}

/** The sum of the marks that come in or are there already. */
export function sumOf(preview: MarksPreview): number {
  const good = preview.rows.filter((row) => row.state === 'new' || row.state === 'unchanged');
  return good.flatMap((row) => row.marks).reduce((sum, mark) => sum + mark.value, 0);
}

/** All notes of a preview as an Italian user reads them. */
export function sentences(preview: { readonly notes: readonly ImportNote[] }): readonly string[] {
  return preview.notes.map(sayInItalian);
}

/** What becomes of each row, by its number. */
export function statesOf(preview: MarksPreview): Readonly<Record<number, string>> {
  return Object.fromEntries(preview.rows.map((row) => [row.row, row.state]));
}
