import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../../electron/files/file-system.ts';
import { openWorkspace } from '../../electron/files/workspace.ts';
import { createJournal } from '../../electron/journal/journal.ts';
import { createEdition } from '../../renderer/data/commands/editions.ts';
import { createOrganisation } from '../../renderer/data/commands/organisations.ts';
import { createPerson } from '../../renderer/data/commands/people.ts';
import { createFinalContest } from '../../renderer/data/commands/sample-contests.ts';
import { digestText } from '../../renderer/data/commands/sheet-digest.ts';
import { importMarks } from '../../renderer/data/commands/sheet-import.ts';
import type { LiveStore } from '../../renderer/data/document-store.ts';
import { listOrganisations } from '../../renderer/data/queries/organisations.ts';
import { listPeople } from '../../renderer/data/queries/people.ts';
import type { Settings } from '../../shared/contract/contract.ts';
import { readContest } from '../../shared/documents/contest-document.ts';
import { documentIdOf, isDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import type { Result } from '../../shared/lib/result.ts';
import { sampleEntries } from '../support/paper-entries.ts';
import { openLaptop } from '../support/laptop.ts';
import { coachingSize, writeCoaching, type CoachedOrganisation } from './coached-organisation.ts';

/** How large the measured edition is. */
export const editionSize = { organisations: 200, jurors: 40, pitches: 18, criteria: 5, ...coachingSize } as const;

/** An edition on disk, as the app leaves it. */
export interface BenchEdition {
  /** The folder for `--user-data-dir`. */
  readonly userData: string;
  readonly contest: string;
  readonly juror: string;
  /** With a session that runs. */
  readonly coached: CoachedOrganisation;
  /** As much coaching, all of it long ago: nothing reads its document ahead. */
  readonly coachedOnce: CoachedOrganisation;
}

const NOW = '2021-07-15T09:00:00.000Z';
const SETTINGS: Settings = {
  role: 'coordination',
  personName: 'Coordinamento 1',
  personId: '',
  laptopName: 'Portatile 1',
  language: 'it',
  theme: 'light',
};

/**
 * Writes an edition with a contest whose sheets are all handed in, by the app's own commands, store and journal. The app
 * finds the journals at its first start and fills its working copy from them.
 */
export async function writeEdition(): Promise<BenchEdition> {
  const userData = await mkdtemp(join(tmpdir(), 'miracolo-bench-'));
  await writeFile(join(userData, 'settings.json'), JSON.stringify(SETTINGS));
  const workspace = must(await openWorkspace(nodeFileSystem, join(userData, 'workspaces')));
  const { journalFolder: folder, quarantineFolder, workspaceId, deviceId } = workspace;
  const journal = createJournal({ fs: nodeFileSystem, folder, quarantineFolder, now: () => new Date() });
  must(await journal.open());
  const { store } = await openLaptop({
    methods: {
      'journal.append': ({ documentId, updates }) => journal.append(idOf(documentId), updates),
      'journal.read': ({ documentId }) => journal.read(idOf(documentId)),
    },
    workspace: { workspaceId, deviceId, settings: SETTINGS },
  });
  await writeProgramme(store);
  const { contest, juror } = await writeContest(store);
  const [organisation, other] = (await listOrganisations().run(store.database)).slice(editionSize.organisations / 2);
  if (organisation === undefined || other === undefined) throw new Error('Fewer organisations than announced');
  const coached = await writeCoaching(store, organisation, { now: NOW, last: 'running' });
  const coachedOnce = await writeCoaching(store, other, { now: NOW, last: 'closed' });
  await store.close();
  await journal.idle();
  return { userData, contest, juror, coached, coachedOnce };
}

/** A copy of everything the app keeps, so that one measurement does not find what another left. */
export async function copyEdition(edition: BenchEdition): Promise<BenchEdition> {
  const userData = await mkdtemp(join(tmpdir(), 'miracolo-bench-'));
  await cp(edition.userData, userData, { recursive: true, verbatimSymlinks: true });
  return { ...edition, userData };
}

/** Removes a folder of {@link writeEdition} or {@link copyEdition}. */
export async function removeEdition({ userData }: BenchEdition): Promise<void> {
  await rm(userData, { recursive: true, force: true, maxRetries: 5 });
}

async function writeProgramme(store: LiveStore): Promise<void> {
  const programme = must(
    await createEdition(store, { name: 'Edizione 1', startsOn: '2020-11-01', endsOn: '2021-07-31' }),
  );
  for (let number = 1; number <= editionSize.organisations; number += 1) {
    const entry = sampleEntries[number % sampleEntries.length];
    must(
      await createOrganisation(store, {
        code: `O${String(number).padStart(3, '0')}`,
        name: `${entry?.organisation ?? ''} ${number}`,
        legalForm: number % 3 === 0 ? 'startup a vocazione sociale' : 'cooperativa sociale',
        sector: ['Welfare', 'Cultura', 'Ambiente', 'Lavoro'][number % 4] ?? '',
        projectName: entry?.project ?? '',
        description: 'Un progetto di quartiere che unisce persone, competenze e spazi. '.repeat(6),
        contactName: `Referente ${number}`,
        contactEmail: `referente-${number}@example.org`,
        tags: ['quartiere', 'rete'],
      }),
    );
  }
  for (let number = 1; number <= editionSize.jurors; number += 1) {
    const code = `G${String(number).padStart(2, '0')}`;
    must(await createPerson(store, programme.id, { code, name: `Giurato ${number}`, roles: ['juror'] }));
  }
}

async function writeContest(store: LiveStore): Promise<{ readonly contest: string; readonly juror: string }> {
  const organisations = await listOrganisations().run(store.database);
  const jurors = await listPeople({ role: 'juror' }).run(store.database);
  const t = createTranslate('it');
  const contest = must(await createFinalContest(store, organisations.slice(0, editionSize.pitches), jurors, t, NOW));
  const document = readContest(await store.read(documentIdOf({ kind: 'contest', id: contest })), contest);
  if (document.criteria.length !== editionSize.criteria) throw new Error('Other criteria than announced');
  const marks = document.jurors.flatMap(({ id: juror }, row) =>
    document.pitches.flatMap(({ id: pitch }, column) =>
      document.criteria.map(({ id: criterion }, index) => ({
        juror,
        pitch,
        criterion,
        mark: 3 + ((row * 7 + column * 5 + index * 3) % 6),
      })),
    ),
  );
  const file = { fileName: 'voti.csv', fileHash: '0'.repeat(64), now: NOW, reason: '' };
  const { change } = must(await importMarks({ document, sheets: [], marks, ...file }, digestText));
  must(await store.change({ ...change, undoLabel: null }));
  return { contest, juror: document.jurors[0]?.id ?? '' };
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`The edition was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function idOf(text: string): DocumentId {
  if (!isDocumentId(text)) throw new Error(`Not a document id: ${text}`);
  return text;
}
