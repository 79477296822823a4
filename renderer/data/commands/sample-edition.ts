import type { Bridge, PickedFile, sampleFiles } from '../../../shared/contract/contract.ts';
import type { ReadFailure } from '../../../shared/contract/failures.ts';
import type { BridgeFailure } from '../../../shared/contract/method.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { editionRecord, personRecord } from '../../../shared/documents/programme-document.ts';
import { newId, personIdSchema, programmeIdSchema, type ProgrammeId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { RegisterDecisions } from '../../../shared/importing/apply-decisions.ts';
import type { ColumnMapping } from '../../../shared/importing/fields.ts';
import { openFile } from '../../../shared/importing/import-file.ts';
import { applyOrganisationDecisions, readOrganisations } from '../../../shared/importing/organisations.ts';
import { applyPeopleDecisions, personFields, readPeople } from '../../../shared/importing/people.ts';
import { applyNeedsDecisions, namedDimensions, readNeeds, type NeedDraft } from '../../../shared/importing/needs.ts';
import type { RegisterPreview } from '../../../shared/importing/register.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import { builtInVersion } from '../../../shared/needs/built-in-templates.ts';
import { DEFAULT_TEMPLATE } from '../../../shared/needs/templates.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DocumentChange, DocumentStore, SaveFailure } from '../store-contract.ts';
import { recordChange } from './record-change.ts';
import { createdOf } from './organisations-import.ts';
import { personOf } from './people.ts';
import { sampleCoachingSchema, type SampleCoaching } from './sample-coaching-file.ts';
import { sampleCoachingOf, type SampleOrganisation } from './sample-coaching.ts';

/** Why the sample edition could not be made; nothing of it is stored then. */
export type SampleFailure =
  SaveFailure | ReadFailure | BridgeFailure | { readonly code: 'sample-unreadable'; readonly fileName: string };

/** How the sample edition introduces itself. Dates are ISO `yyyy-mm-dd`. */
export interface SampleEdition {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

type SampleFile = (typeof sampleFiles)[number];
type SampleBridge = Pick<Bridge, 'sample.read'>;

/** A list of people of the sample, and which of its headings say what, where they are not those of a list of people. */
interface PeopleList {
  readonly file: SampleFile;
  readonly role: Role;
  readonly headings: Readonly<Record<string, string>> | null;
}

const PEOPLE_LISTS: readonly PeopleList[] = [
  { file: 'programme/jurors.csv', role: 'juror', headings: null },
  { file: 'programme/experts.csv', role: 'expert', headings: null },
  {
    file: 'programme/scholars.csv',
    role: 'scholar',
    headings: { Codice: 'code', Nome: 'name', Provenienza: 'position', Competenze: 'notes', Email: 'email' },
  },
  {
    // Contacts are known by what they do, and by where.
    file: 'programme/contacts.csv',
    role: 'contact',
    headings: { Codice: 'code', Ruolo: 'name', Organizzazione: 'position', Email: 'email', Fonte: 'notes' },
  },
];

/** What the programme's own text says is no example; the rest is, and every screen and paper marks it. */
const FROM_THE_PROGRAMME = 'testo del programma';

/**
 * Makes the sample edition out of the same files a user would import: its organisations, their needs, its people in their roles. To
 * the organisations called "Esempio …" it adds invented coaching around the day of `now` (ISO date and time).
 * All of it is stored together, or nothing.
 */
export async function createSampleEdition(
  store: DocumentStore,
  bridge: SampleBridge,
  edition: SampleEdition,
  t: Translate,
  now: string,
): Promise<Result<{ readonly id: ProgrammeId }, SampleFailure>> {
  const id = newId(programmeIdSchema);
  const organisations = await readSampleOrganisations(bridge);
  if (!organisations.ok) return organisations;
  const coaching = await readSampleCoaching(bridge);
  if (!coaching.ok) return coaching;
  const needs = await readSampleNeeds(bridge, organisations.value, t);
  if (!needs.ok) return needs;
  const coaches = coaching.value.coaches.map(({ key, ...coach }) => ({
    key,
    change: recordChange(personRecord, newId(personIdSchema), { ...coach, roles: ['coach'], isExample: true }),
  }));
  const people: NamedChange[] = [...coaches];
  for (const list of PEOPLE_LISTS) {
    const read = await readSamplePeople(bridge, list);
    if (!read.ok) return read;
    people.push(...read.value);
  }
  const changes = [recordChange(editionRecord, id, { ...edition, isSample: true }), ...people.map((one) => one.change)];
  const saved = await store.change({
    undoLabel: null,
    documents: [
      { documentId: documentIdOf({ kind: 'programme', id }), changes },
      ...organisations.value.map((one) => one.change),
      ...sampleCoachingOf(coaching.value, {
        organisations: organisations.value,
        people: new Map(people.map(({ key, change }) => [key, { id: change.id, name: String(change.fields.name) }])),
        needs: needs.value,
        now,
      }),
    ],
  });
  return saved.ok ? ok({ id }) : saved;
}

/** What writes somebody, under the key by which other files name them. */
interface NamedChange {
  readonly key: string;
  readonly change: ReturnType<typeof personOf>;
}

interface OrganisationToStore extends SampleOrganisation {
  readonly name: string;
  readonly change: DocumentChange;
}

async function readSampleOrganisations(
  bridge: SampleBridge,
): Promise<Result<readonly OrganisationToStore[], SampleFailure>> {
  const file = await bridge['sample.read']({ name: 'programme/organisations.csv' });
  if (!file.ok) return file;
  const preview = await readOrganisations(file.value, []);
  if (preview.verdict === 'refuse') return unreadable(file.value);
  const { create } = applyOrganisationDecisions(preview, [], keepAll(preview));
  return ok(
    create.map(({ draft }) => {
      const change = createdOf(draft, { isExample: draft.source !== FROM_THE_PROGRAMME });
      return { id: change.changes[0]?.id ?? '', name: draft.name, code: draft.code, change };
    }),
  );
}

async function readSampleNeeds(
  bridge: SampleBridge,
  organisations: readonly OrganisationToStore[],
  t: Translate,
): Promise<Result<readonly NeedDraft[], SampleFailure>> {
  const file = await bridge['sample.read']({ name: 'programme/needs.csv' });
  if (!file.ok) return file;
  const map = builtInVersion(DEFAULT_TEMPLATE, t);
  const preview = await readNeeds(file.value, {
    organisations: organisations.map(({ id, name, code }) => ({ id, name, otherNames: [code] })),
    dimensions: namedDimensions(map.dimensions),
    levelNames: map.levelNames,
    moment: 't0',
    stored: [],
  });
  if (preview.verdict !== 'accept') return unreadable(file.value);
  return ok(applyNeedsDecisions(preview).create.map(({ draft }) => draft));
}

async function readSampleCoaching(bridge: SampleBridge): Promise<Result<SampleCoaching, SampleFailure>> {
  const file = await bridge['sample.read']({ name: 'programme/coaching.json' });
  if (!file.ok) return file;
  const parsed = sampleCoachingSchema.safeParse(parsedJson(new TextDecoder().decode(file.value.bytes)));
  return parsed.success ? ok(parsed.data) : unreadable(file.value);
}

async function readSamplePeople(
  bridge: SampleBridge,
  { file: name, role, headings }: PeopleList,
): Promise<Result<readonly NamedChange[], SampleFailure>> {
  const file = await bridge['sample.read']({ name });
  if (!file.ok) return file;
  const mapping = headings === null ? null : await mappingOf(file.value, headings);
  const preview = await readPeople(file.value, [], { roles: [role], ...(mapping === null ? {} : { mapping }) });
  if (preview.verdict === 'refuse') return unreadable(file.value);
  const { create } = applyPeopleDecisions(preview, [], keepAll(preview));
  return ok(create.map(({ draft }) => ({ key: draft.code, change: personOf(draft, { isExample: true }) })));
}

async function mappingOf(file: PickedFile, headings: Readonly<Record<string, string>>): Promise<ColumnMapping> {
  const { table } = await openFile(file, personFields);
  return new Map(
    (table?.columns ?? []).flatMap(({ index, header }) => {
      const field = headings[header];
      return field === undefined ? [] : [[index, field] as const];
    }),
  );
}

/** Names that look alike ("Esperto 01", "Esperto 02") are different people here. */
function keepAll<Draft>(preview: RegisterPreview<Draft>): RegisterDecisions {
  return new Map(preview.rows.filter((row) => row.twin !== null).map((row) => [row.row, { kind: 'keep-separate' }]));
}

/** Undefined where the text is no JSON, which no schema takes. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(file: PickedFile) {
  return err({ code: 'sample-unreadable', fileName: file.fileName } as const);
}
