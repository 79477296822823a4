import type { Assessor, Moment } from '../domain/needs.ts';
import type { RegisterDecisions, RegisterToWrite } from './apply-decisions.ts';
import type { ImportFile } from './import-file.ts';
import { type ImportNote, makeNote } from './import-note.ts';
import { createNameIndex, type NamedEntry } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { needFields } from './need-fields.ts';
import { readHours, readLevel, readPriority } from './need-cells.ts';
import {
  readRegister,
  type ReadRow,
  type RegisterOptions,
  type RegisterPreview,
  type RegisterRow,
} from './register.ts';
import type { RowReader } from './row-reader.ts';

/** A need as a spreadsheet gives it: one organisation, one dimension. */
export interface NeedDraft {
  /** Id of the organisation; null while it is not known which. */
  readonly organisationId: string | null;
  /** As it is called here when it is known, else as written. */
  readonly name: string;
  readonly code: string;
  /** Id of the dimension; null while it is not known which. */
  readonly dimensionId: string | null;
  readonly dimension: string;
  readonly present: number | null;
  readonly target: number | null;
  readonly priority: number | null;
  readonly hours: number | null;
  readonly source: string;
}

/** A need that is stored already, of the latest assessment of its moment and assessor. */
export interface StoredNeed {
  readonly organisationId: string;
  readonly dimensionId: string;
  readonly moment: Moment;
  readonly assessor: Assessor;
  readonly present: number | null;
  readonly target: number | null;
  readonly priority: number | null;
  readonly hours: number | null;
}

/** What the cells of a file of needs may name. Plain data: it crosses to a worker. */
export interface NeedsSetting {
  /** By name; the code among the other names. */
  readonly organisations: readonly NamedEntry[];
  /** The dimensions of the version that the assessments will be made with; short names and translations among the other names. */
  readonly dimensions: readonly NamedEntry[];
  /** Lowest first: as many as there are levels. A cell may hold the number or the name. */
  readonly levelNames: readonly string[];
  readonly moment: Moment;
  readonly stored: readonly StoredNeed[];
}

/** Needs that came in a file were marked by the programme's coaches. */
export const ASSESSOR_OF_FILES: Assessor = 'coach';

/**
 * Reads a list of needs of organisations that are already there. A row whose organisation, dimension or level cannot be told is held
 * back with the cure; an unreadable priority stays empty. An organisation of which the file says nothing new is held back as a whole.
 */
export async function readNeeds(
  file: ImportFile,
  setting: NeedsSetting,
  options: RegisterOptions = {},
): Promise<RegisterPreview<NeedDraft>> {
  const findOrganisation = createNameIndex(setting.organisations);
  const findDimension = createNameIndex(setting.dimensions);
  return readRegister<NeedDraft>(
    file,
    needFields,
    options,
    (reader, row) => {
      const organisation = findNamed('organisation', reader, row, findOrganisation);
      const dimension = findNamed('dimension', reader, row, findDimension);
      const code = reader.line('code');
      const present = readLevel(reader, 'present', row, setting.levelNames);
      const target = readLevel(reader, 'target', row, setting.levelNames);
      const priority = readPriority(reader, row);
      const hours = readHours(reader, row);
      const draft: NeedDraft = {
        organisationId: organisation.entry?.id ?? null,
        name: organisation.entry?.name ?? reader.line('organisation'),
        code,
        dimensionId: dimension.entry?.id ?? null,
        dimension: dimension.entry?.name ?? reader.line('dimension'),
        present: present.value,
        target: target.value,
        priority: priority.value,
        hours: hours.value,
        source: reader.line('source'),
      };
      const own = [organisation, dimension, present, target, priority, hours].flatMap(({ notes }) => notes);
      return { draft, notes: [...own, ...sayTogether(draft, own, reader, row, findOrganisation)] };
    },
    (rows) => judge(rows, setting),
  );
}

/** Applies the user's decisions: rows that are held stay out, and so do those that somebody leaves out. */
export function applyNeedsDecisions(
  preview: RegisterPreview<NeedDraft>,
  decisions: RegisterDecisions = new Map(),
): RegisterToWrite<NeedDraft> {
  if (preview.verdict === 'refuse') return { create: [], update: [], leftOutRows: [] };
  const isTaken = ({ row, state }: RegisterRow<NeedDraft>) => state === 'ok' && decisions.get(row)?.kind !== 'skip';
  return {
    create: preview.rows.filter(isTaken).map(({ row, draft }) => ({ row, draft, kept: [] })),
    update: [],
    leftOutRows: preview.rows.filter((row) => !isTaken(row)).map(({ row }) => row),
  };
}

/** Whether a row is held back only because the same is there already. */
export function isNeedUnchanged({ state, notes }: Pick<RegisterRow<NeedDraft>, 'state' | 'notes'>): boolean {
  return state === 'held' && notes.some(({ code }) => code === 'need-unchanged');
}

interface Found {
  readonly entry: NamedEntry | null;
  readonly notes: readonly ImportNote[];
}

function findNamed(
  kind: 'organisation' | 'dimension',
  reader: RowReader,
  row: number,
  find: ReturnType<typeof createNameIndex>,
): Found {
  const name = reader.line(kind);
  const place = reader.cell(kind)?.place ?? { row };
  if (name === '') return { entry: null, notes: [makeNote('warn', `${kind}-missing`, {}, place)] };
  const match = find(name);
  if (match.kind === 'found') return { entry: match.entry, notes: [] };
  if (match.kind !== 'likely')
    return { entry: null, notes: [makeNote('warn', `${kind}-${match.kind}`, { name }, place)] };
  return { entry: null, notes: [makeNote('warn', `${kind}-likely`, { name, likely: match.entry.name }, place)] };
}

/** What two cells of a row say together. */
function sayTogether(
  draft: NeedDraft,
  own: readonly ImportNote[],
  reader: RowReader,
  row: number,
  find: ReturnType<typeof createNameIndex>,
): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  const ofCode = draft.code === '' ? null : find(draft.code);
  if (draft.organisationId !== null && ofCode?.kind === 'found' && ofCode.entry.id !== draft.organisationId) {
    const place = reader.cell('code')?.place ?? { row };
    const { code, name } = draft;
    notes.push(makeNote('warn', 'code-of-other', { code, name, otherName: ofCode.entry.name }, place));
  }
  const { present, target } = draft;
  if (present !== null && target !== null && target < present) {
    notes.push(makeNote('warn', 'target-below', { present, target }, reader.cell('target')?.place ?? { row }));
  }
  if (present === null && target === null && !own.some((note) => FAULTS.has(note.code))) {
    notes.push(makeNote('warn', 'levels-missing', {}, reader.cell('present')?.place ?? { row }));
  }
  return notes;
}

/** With one of these a row cannot be taken. */
const FAULTS: ReadonlySet<ImportNote['code']> = new Set<ImportNote['code']>([
  'organisation-missing',
  'organisation-unknown',
  'organisation-ambiguous',
  'organisation-likely',
  'dimension-missing',
  'dimension-unknown',
  'dimension-ambiguous',
  'dimension-likely',
  'level-outside',
  'level-not-readable',
  'levels-missing',
  'hours-not-readable',
  'code-of-other',
  'need-twice',
]);

function judge(
  rows: readonly ReadRow<NeedDraft>[],
  { moment, stored }: NeedsSetting,
): readonly RegisterRow<NeedDraft>[] {
  const first = new Map<string, number>();
  const judged = rows.map(({ row, draft, isFaulty, notes }): RegisterRow<NeedDraft> => {
    const isHeld = isFaulty || notes.some(({ code }) => FAULTS.has(code));
    const held = { row, draft, notes, twin: null, state: 'held' } as const;
    if (isHeld) return held;
    const key = `${draft.organisationId}.${draft.dimensionId}`;
    const otherRow = first.get(key);
    if (otherRow === undefined) {
      first.set(key, row);
      return { ...held, state: 'ok' };
    }
    const { name, dimension } = draft;
    return { ...held, notes: [...notes, makeNote('warn', 'need-twice', { name, dimension, otherRow }, { row })] };
  });
  return withoutUnchanged(
    judged,
    stored.filter((need) => need.moment === moment && need.assessor === ASSESSOR_OF_FILES),
  );
}

/** An assessment is one look at all dimensions: it is made anew as soon as one figure of it is new. */
function withoutUnchanged(
  rows: readonly RegisterRow<NeedDraft>[],
  stored: readonly StoredNeed[],
): readonly RegisterRow<NeedDraft>[] {
  const known = new Map(stored.map((need) => [`${need.organisationId}.${need.dimensionId}`, need]));
  const isNew = ({ draft }: RegisterRow<NeedDraft>) => {
    const before = known.get(`${draft.organisationId}.${draft.dimensionId}`);
    if (before === undefined) return true;
    return FIGURES.some((figure) => before[figure] !== draft[figure]);
  };
  const taken = rows.filter(({ state }) => state === 'ok');
  const withNews = new Set(taken.filter(isNew).map(({ draft }) => draft.organisationId));
  return rows.map((row) => {
    if (row.state !== 'ok' || withNews.has(row.draft.organisationId)) return row;
    const { name, dimension } = row.draft;
    const note = makeNote('info', 'need-unchanged', { name, dimension }, { row: row.row });
    return { ...row, state: 'held', notes: [...row.notes, note] };
  });
}

const FIGURES = ['present', 'target', 'priority', 'hours'] as const;

/** Words by which the dimensions of the default map go in a spreadsheet, whatever the language of the screen. */
const MAP_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['technology', ['Tecnologia', 'Prodotto', 'Tecnologia e prodotto', 'Technology', 'Product']],
  ['finance', ['Finanza', 'Economia', 'Modello economico', 'Economia e finanza', 'Finance', 'Business model']],
  ['market', ['Mercato', 'Clienti', 'Mercato e clienti', 'Marketing', 'Market', 'Customers']],
  ['communication', ['Comunicazione', 'Pitch', 'Comunicazione e pitch', 'Communication']],
  ['patents', ['Brevetti', 'Marchi', 'Brevetti e dati', 'Brevetti e marchi', 'Patents', 'Trademarks']],
  ['legal', ['Legale', 'Governance', 'Legale e governance', 'Legal']],
  ['impact', ['Impatto', 'Impatto sociale', 'Impact', 'Social impact']],
  ['team', ['Squadra', 'Team', 'Squadra ed ecosistema', 'Squadra, ecosistema', 'Ecosistema', 'Ecosystem']],
]);

/** The dimensions of a version as cells may name them: in full, in short, by id, and the map's in either language. */
export function namedDimensions(
  dimensions: readonly { readonly id: string; readonly name: string; readonly shortName: string }[],
): readonly NamedEntry[] {
  return dimensions.map(({ id, name, shortName }) => {
    const words = [shortName, id, ...(MAP_WORDS.get(id) ?? [])];
    return { id, name, otherNames: words.filter((word) => nameKey(word) !== nameKey(name)) };
  });
}
