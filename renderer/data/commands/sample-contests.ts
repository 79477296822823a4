import type { Bridge } from '../../../shared/contract/contract.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { readContest } from '../../../shared/documents/contest-document.ts';
import { readSheet } from '../../../shared/documents/sheet-document.ts';
import type { ContestId } from '../../../shared/domain/ids.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { draftCriteria } from '../../../shared/contest-rules/criteria-templates.ts';
import type { LiveStore } from '../document-store.ts';
import { listOrganisations } from '../queries/organisations.ts';
import { listPeople } from '../queries/people.ts';
import type { OrganisationRow, PersonRow } from '../rows.ts';
import type { Change, DocumentStore, SaveFailure } from '../store-contract.ts';
import { addJurors, jurorOf } from './contest-jury.ts';
import { addPitches, pitchOf } from './contest-pitches.ts';
import { closeRound, openRound } from './contest-round.ts';
import { createContest } from './contest-setup.ts';
import { createSampleContest } from './sample-contest.ts';
import type { SampleFailure } from './sample-edition.ts';
import { digestText } from './sheet-digest.ts';

/** The two contests of the sample edition. */
export interface SampleContests {
  /** Real, published marks; closed. */
  readonly judged: ContestId;
  /** The programme's own organisations and jurors; open, nothing scored. */
  readonly final: ContestId;
}

const SCALE = { min: 0, max: 10, step: 1 };
/** Finals of the pilot were held in the summer of its edition. */
const FINAL_DAY = '2021-07-15';
const JUDGED_DAY = '2017-01-25';

/**
 * Adds the contests of the sample edition: one that was judged, with its frozen ranking, and one to be scored. Call it once the
 * edition with its organisations and people is stored. Not undoable.
 *
 * @param now ISO date and time.
 */
export async function createSampleContests(
  store: LiveStore,
  bridge: Pick<Bridge, 'sample.read'>,
  t: Translate,
  now: string,
): Promise<Result<SampleContests, SampleFailure>> {
  const judged = await createSampleContest(
    store,
    bridge,
    {
      title: t('shell:sample.contest'),
      place: t('shell:sample.place'),
      date: JUDGED_DAY,
      credit: t('shell:sample.credit'),
      nameOfJuror: (code) => t('shell:sample.juror', { code }),
    },
    now,
  );
  if (!judged.ok) return judged;
  const closed = await closeSample(store, judged.value.id, now);
  if (!closed.ok) return closed;
  const organisations = await listOrganisations().run(store.database);
  const jurors = await listPeople({ role: 'juror' }).run(store.database);
  const final = await createFinalContest(store, organisations, jurors, t, now);
  return final.ok ? ok({ judged: judged.value.id, final: final.value }) : final;
}

/** Makes the open contest out of organisations and jurors, both in the order of their codes. Not undoable. */
export async function createFinalContest(
  store: DocumentStore,
  organisations: readonly OrganisationRow[],
  jurors: readonly PersonRow[],
  t: Translate,
  now: string,
): Promise<Result<ContestId, SaveFailure>> {
  const { id, change } = createContest({
    title: t('contest:sample.finalTitle'),
    facts: {
      date: FINAL_DAY,
      place: t('contest:sample.finalPlace'),
      president: t('contest:sample.president'),
      secretary: t('contest:sample.secretary'),
      isExample: true,
    },
    criteria: draftCriteria('social-innovation', SCALE, t),
  });
  const reason = t('contest:setup.knownLink');
  const read = async () => readContest(await store.read(documentIdOf({ kind: 'contest', id })), id);
  const steps: readonly (() => Promise<Change>)[] = [
    async () => change,
    async () => sure(addPitches(await read(), inOrder(organisations).map(pitchOf), reason)),
    async () => sure(addJurors(await read(), inOrder(jurors).map(jurorOf), reason)),
    async () => sure(openRound(await read(), now)),
  ];
  for (const step of steps) {
    const saved = await store.change({ ...(await step()), undoLabel: null });
    if (!saved.ok) return saved;
  }
  return ok(id);
}

async function closeSample(store: DocumentStore, id: ContestId, now: string): Promise<Result<null, SaveFailure>> {
  const document = readContest(await store.read(documentIdOf({ kind: 'contest', id })), id);
  const sheets = await Promise.all(
    document.jurors.map(async ({ id: juror }) => ({
      juror,
      ...readSheet(await store.read(documentIdOf({ kind: 'sheet', contest: id, juror }))),
    })),
  );
  const closing = sure(await closeRound({ document, sheets, reason: '', now }, digestText));
  return store.change({ ...closing, undoLabel: null });
}

/** The sample's own files are known to be good: a refusal is a bug. */
function sure(result: Result<Change, { readonly code: string }>): Change {
  if (!result.ok) throw new Error(`The sample contest was refused: ${result.error.code}`);
  return result.value;
}

function inOrder<T extends { readonly code: string; readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (`${a.code} ${a.id}` < `${b.code} ${b.id}` ? -1 : 1));
}
