import type { RegisterDecision, RegisterDecisions } from '../../../../shared/importing/apply-decisions.ts';
import type { ImportNote } from '../../../../shared/importing/import-note.ts';
import { isNeedUnchanged, type NeedDraft } from '../../../../shared/importing/needs.ts';
import type { OrganisationDraft } from '../../../../shared/importing/organisations.ts';
import type { PersonDraft } from '../../../../shared/importing/people.ts';
import type { RegisterRow, TwinPlace } from '../../../../shared/importing/register.ts';
import type { RegisterReading } from './register-reading.ts';

/** Fields that a preview can show, in words of the catalogue `importing:fields`. */
export type DraftField = Exclude<
  keyof OrganisationDraft | keyof PersonDraft | keyof NeedDraft,
  'roles' | 'organisationId' | 'dimensionId'
>;

/** What a row is about to become. */
export type RowState = 'new' | 'merged' | 'twin' | 'same' | 'faulty' | 'out';

/** What a row seems to be a copy of. */
export interface RowTwin {
  readonly place: TwinPlace;
  readonly name: string;
  readonly fields: ReadonlyMap<DraftField, string>;
}

/** A row of the file as the preview shows it, whatever it holds. */
export interface PreviewRow {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  /** What else tells it apart, in a few words. */
  readonly details: readonly string[];
  readonly fields: ReadonlyMap<DraftField, string>;
  readonly twin: RowTwin | null;
  /** Must be mended in the file: cannot be taken. */
  readonly isFaulty: boolean;
  /** Says nothing that is not there already. */
  readonly isSame: boolean;
  readonly notes: readonly ImportNote[];
}

/** Makes the rows of a preview ready to be shown. */
export function previewRows(reading: RegisterReading): readonly PreviewRow[] {
  switch (reading.content) {
    case 'organisations':
      return rowsOf(reading.preview.rows, reading.stored, (draft) => organisationWords(draft), [
        'projectName',
        'sector',
        'legalForm',
      ]);
    case 'people':
      return rowsOf(reading.preview.rows, reading.stored, (draft) => personWords(draft), ['position', 'email']);
    case 'needs':
      return rowsOf(reading.preview.rows, reading.stored, (draft) => needWords(draft), ['dimension']);
    default:
      return reading satisfies never;
  }
}

/** What a row becomes by what was decided so far. */
export function stateOf(row: PreviewRow, decision: RegisterDecision | undefined): RowState {
  if (row.isSame) return 'same';
  if (row.isFaulty) return 'faulty';
  switch (decision?.kind) {
    case undefined:
      return row.twin === null ? 'new' : 'twin';
    case 'merge':
      return 'merged';
    case 'keep-separate':
      return 'new';
    case 'skip':
      return 'out';
    default:
      return decision satisfies never;
  }
}

/** Decides about every copy in one way: those decided before are decided anew. */
export function decideAll(
  rows: readonly PreviewRow[],
  kind: RegisterDecision['kind'],
  before: RegisterDecisions,
): RegisterDecisions {
  const decisions = new Map(before);
  for (const { row, twin } of rows) {
    if (twin !== null) decisions.set(row, kind === 'merge' ? { kind, into: twin.place } : { kind });
  }
  return decisions;
}

/** Sets or takes away the decision about one row; null stands for the row's own way. */
export function withDecision(
  before: RegisterDecisions,
  row: number,
  decision: RegisterDecision | null,
): RegisterDecisions {
  const decisions = new Map(before);
  if (decision === null) decisions.delete(row);
  else decisions.set(row, decision);
  return decisions;
}

function rowsOf<Draft extends { readonly name: string }>(
  rows: readonly RegisterRow<Draft>[],
  stored: readonly { readonly id: string; readonly draft: Draft }[],
  words: (draft: Draft) => ReadonlyMap<DraftField, string>,
  telling: readonly DraftField[],
): readonly PreviewRow[] {
  const drafts = new Map<string, Draft>();
  for (const { id, draft } of stored) drafts.set(`stored ${id}`, draft);
  for (const { row, draft } of rows) drafts.set(`row ${row}`, draft);
  const twinOf = (place: TwinPlace): RowTwin | null => {
    const draft = drafts.get(place.kind === 'stored' ? `stored ${place.id}` : `row ${place.row}`);
    return draft === undefined ? null : { place, name: draft.name, fields: words(draft) };
  };
  return rows.map(({ row, draft, state, twin, notes }) => {
    const fields = words(draft);
    const isSame = isNeedUnchanged({ state, notes });
    return {
      id: String(row),
      row,
      name: draft.name,
      details: telling.map((field) => fields.get(field) ?? '').filter((text) => text !== ''),
      fields,
      twin: twin === null ? null : twinOf(twin),
      isFaulty: state === 'held' && twin === null && !isSame,
      isSame,
      notes,
    };
  });
}

function organisationWords(draft: OrganisationDraft): ReadonlyMap<DraftField, string> {
  // The amount asked for is read to be checked; the profile has no place for it.
  const { requestedCents: _notKept, tags, ...texts } = draft;
  return filled([...textEntries(texts), ['tags', tags.join(', ')]]);
}

function personWords(draft: PersonDraft): ReadonlyMap<DraftField, string> {
  const { roles: _ofAll, world, languages, conflictCodes, availableFor, ...texts } = draft;
  return filled([
    ...textEntries(texts),
    ['world', world ?? ''],
    ['languages', languages.join(', ')],
    ['conflictCodes', conflictCodes.join(', ')],
    ['availableFor', availableFor.join(', ')],
  ]);
}

function needWords(draft: NeedDraft): ReadonlyMap<DraftField, string> {
  const {
    name: _above,
    organisationId: _found,
    dimensionId: _named,
    present,
    target,
    priority,
    hours,
    ...texts
  } = draft;
  const figures = Object.entries({ present, target, priority, hours }) as [DraftField, number | null][];
  return filled([...textEntries(texts), ...figures.map(([field, value]) => [field, String(value ?? '')] as const)]);
}

function textEntries(fields: Readonly<Partial<Record<DraftField, string>>>): (readonly [DraftField, string])[] {
  return Object.entries(fields) as [DraftField, string][];
}

function filled(entries: readonly (readonly [DraftField, string])[]): ReadonlyMap<DraftField, string> {
  return new Map(entries.filter(([, text]) => text !== ''));
}
