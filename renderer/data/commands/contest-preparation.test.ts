import { beforeEach, describe, expect, it } from 'vitest';
import { canOpen, checkOpening } from '../../../shared/contest-rules/opening-checks.ts';
import { draftCriteria, draftEmptyCriterion } from '../../../shared/contest-rules/criteria-templates.ts';
import { assessCriteriaChange } from '../../../shared/contest-rules/criteria-change.ts';
import { jurorsToSignAgain } from '../../../shared/contest-rules/criteria-version.ts';
import { reviewLinks, type LinkRegister } from '../../../shared/contest-rules/links.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import type { Contest, Criterion } from '../../../shared/domain/contest.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import { criterionSchema } from '../../../shared/domain/contest.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { MemoryDocuments, nodeDigest } from '../../../tests/support/contest-fixture.ts';
import { addCriteria, editCriterion } from './contest-criteria.ts';
import { reviseCriteria } from './contest-criteria-version.ts';
import { addJurors, addRecusal, jurorOf } from './contest-jury.ts';
import { applyLinks } from './contest-links.ts';
import { prepareNextRound } from './contest-next-round.ts';
import { addPitches, setCalibration } from './contest-pitches.ts';
import { addPrize, editPrize } from './contest-prizes.ts';
import { closeRound, openRound, returnToPreparation } from './contest-round.ts';
import { createContest, editContest } from './contest-setup.ts';
import { setMark } from './sheet-marks.ts';
import { submitSheet } from './sheet-submission.ts';

const t = createTranslate('it');
const SCALE = { min: 0, max: 10, step: 1 };
const NOW = '2021-07-15T09:30:00.000Z';

let documents: MemoryDocuments;
let contest: string;

function take<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`);
  return result.value;
}
const document = () => documents.contest(contest);
const sheets = () => documents.sheets(contest);
const juror = (index: number) => document().jurors[index]?.id ?? '';
const pitch = (index: number) => document().pitches[index]?.id ?? '';
const criterion = (index: number) => document().criteria[index] as Identified<Criterion>;

async function scoreAndSign(who: number, mark: number, reason = '') {
  const target = () => ({ document: document(), juror: juror(who), sheet: documents.sheet(contest, juror(who)) });
  for (const { id: what } of document().pitches) {
    for (const { id } of document().criteria) documents.apply(take(setMark(target(), what, id, mark)));
  }
  documents.apply(take(await submitSheet(target(), { reason, now: NOW }, nodeDigest)).change);
}

beforeEach(() => {
  documents = new MemoryDocuments();
  const created = createContest({ title: 'Contest 3', criteria: draftCriteria('social-innovation', SCALE, t) });
  contest = created.id;
  documents.apply(created.change);
  const pitches = ['Comin', 'Ulisse', 'Aeris'].map((name, index) => ({ name, organisationCode: `O0${index + 1}` }));
  documents.apply(take(addPitches(document(), pitches, 'legame')));
  documents.apply(
    take(
      addJurors(
        document(),
        [
          { name: 'Giurato 01', code: 'G01' },
          { name: 'Giurato 02', code: 'G02' },
          { name: 'Giurato 03', code: 'G03' },
        ],
        'legame',
      ),
    ),
  );
});

describe('the declared rule', () => {
  const DECLARED: readonly Partial<Contest>[] = [
    { method: 'zscore' },
    { trim: 2 },
    { podium: 5 },
    { tieBreaks: [{ kind: 'head-to-head' }] },
    { advanceKind: 'top' },
    { advanceCount: 2 },
    { advanceThreshold: 5 },
    { isBlind: true },
    { scaleMax: 5 },
  ];

  it.each(DECLARED)('is free before the voting and fixed once it opens: %j', (fields) => {
    documents.apply(take(openRound(document(), NOW)));
    expect(editContest(document(), fields, 0)).toEqual({ ok: false, error: { code: 'locked-open' } });
    expect(editContest(document(), fields, 1)).toEqual({ ok: false, error: { code: 'locked-signed' } });
    documents.apply(take(returnToPreparation(document(), 0)));
    documents.apply(take(editContest(document(), fields, 0)));
    expect(document().contest).toMatchObject(fields);
  });

  it('lets through what it says already, and what decides nothing', () => {
    documents.apply(take(openRound(document(), NOW)));
    expect(editContest(document(), { tieBreaks: [], podium: 3, place: 'MIND' }, 1).ok).toBe(true);
  });

  it('fixes prizes and calibration with it', () => {
    documents.apply(take(addPrize(document(), 'Menzione', 0)));
    documents.apply(take(setCalibration(document(), pitch(2), true, 0)));
    const [prize] = document().prizes;
    documents.apply(take(openRound(document(), NOW)));
    for (const refused of [
      addPrize(document(), 'Altro', 0),
      editPrize(document(), prize?.id ?? '', { name: 'Altro' }, 0),
      setCalibration(document(), pitch(2), false, 0),
    ]) {
      expect(refused).toEqual({ ok: false, error: { code: 'locked-open' } });
    }
  });

  it('takes the threshold along to a new scale', () => {
    documents.apply(take(editContest(document(), { advanceThreshold: 6 }, 0)));
    documents.apply(take(editContest(document(), { scaleMax: 5 }, 0)));
    expect(document().contest.advanceThreshold).toBe(3);
  });

  it('loses no tie-break to a criterion that is gone: it goes with it, in one step', () => {
    const first = criterion(0).id;
    documents.apply(take(addPrize(document(), 'Premio idea', 0)));
    const prize = document().prizes[0]?.id ?? '';
    documents.apply(take(editPrize(document(), prize, { kind: 'criterion', criterion: first }, 0)));
    const tieBreaks: Contest['tieBreaks'] = [{ kind: 'criterion', criterion: first }, { kind: 'jury-vote' }];
    documents.apply(take(editContest(document(), { tieBreaks }, 0)));
    documents.apply(take(editCriterion(document(), first, { archived: true }, 0)));
    expect(document().contest.tieBreaks).toEqual([{ kind: 'jury-vote' }]);
    expect(document().prizes).toEqual([]);
    expect(canOpen(document())).toBe(true);
  });
});

describe('a new version of the criteria', () => {
  const revise = (next: readonly Identified<Criterion>[], reason = 'la domanda era ambigua') =>
    reviseCriteria(document(), next, { reason, now: NOW, signedSheets: sheets().length });
  const withFirst = (fields: Partial<Criterion>) =>
    document().criteria.map((one, index) => (index === 0 ? { ...one, value: { ...one.value, ...fields } } : one));

  beforeEach(async () => {
    documents.apply(take(openRound(document(), NOW)));
    await scoreAndSign(0, 6);
    await scoreAndSign(1, 8);
  });

  it('keeps signed sheets counting when only words change, and keeps the old words', () => {
    expect(assessCriteriaChange(document(), withFirst({ question: 'Perché?' }), sheets())).toEqual({
      kind: 'words',
      signAgain: [],
      removed: [],
    });
    const old = criterion(0).value.question;
    documents.apply(take(revise(withFirst({ question: 'Perché?' }))));
    expect(document().contest.criteriaVersion).toBe(2);
    expect(criterion(0).value.question).toBe('Perché?');
    expect(document().criteriaVersions[0]).toMatchObject({
      version: 1,
      replacedAt: NOW,
      reason: 'la domanda era ambigua',
    });
    expect(document().criteriaVersions[0]?.criteria[0]?.question).toBe(old);
    expect(viewRanking(document(), sheets()).rows[0]).toMatchObject({ value: 7, sheets: 2 });
    expect(jurorsToSignAgain(document(), sheets())).toEqual([]);
  });

  it('sets signed sheets aside when weights change, until they are signed again', async () => {
    const next = withFirst({ weight: 50 });
    expect(assessCriteriaChange(document(), next, sheets())).toMatchObject({
      kind: 'marks',
      signAgain: [juror(0), juror(1)],
    });
    const before = sheets().map(({ submissions }) => submissions);
    documents.apply(take(revise(next)));
    expect(sheets().map(({ submissions }) => submissions)).toEqual(before);
    expect(jurorsToSignAgain(document(), sheets())).toEqual([juror(0), juror(1)]);
    expect(viewRanking(document(), sheets()).rows.every(({ sheets: counted }) => counted === 0)).toBe(true);
    await scoreAndSign(1, 8, 'nuovi criteri');
    expect(jurorsToSignAgain(document(), sheets())).toEqual([juror(0)]);
    expect(viewRanking(document(), sheets()).rows[0]).toMatchObject({ value: 8, sheets: 1 });
  });

  it('asks nobody to sign again who has not signed, nor somebody twice', () => {
    documents.apply(take(revise(withFirst({ weight: 50 }))));
    expect(viewRanking(document(), sheets()).outdated).toEqual([juror(0), juror(1)]);
    const again = assessCriteriaChange(document(), withFirst({ weight: 60 }), sheets());
    expect(again).toMatchObject({ kind: 'marks', signAgain: [] });
  });

  it('keeps drafts on the criteria that stay, takes one out and adds another', () => {
    const gone = criterion(1).id;
    const added = { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', value: criterionSchema.parse(draftEmptyCriterion(SCALE, t)) };
    const next = [
      ...document().criteria.filter(({ id }) => id !== gone),
      { ...added, value: { ...added.value, name: 'Rete' } },
    ];
    documents.apply(take(revise(next)));
    expect(
      document()
        .criteria.map(({ value }) => value.name)
        .at(-1),
    ).toBe('Rete');
    expect(document().criteria.some(({ id }) => id === gone)).toBe(false);
    expect(documents.sheet(contest, juror(0)).drafts.get(pitch(0))?.marks.get(criterion(0).id)).toBe(6);
    expect(document().criteriaVersions[0]?.criteria).toHaveLength(5);
  });

  it('counts old sheets again when the weights go back', () => {
    const weight = criterion(0).value.weight;
    documents.apply(take(revise(withFirst({ weight: 50 }))));
    documents.apply(take(revise(withFirst({ weight }), 'torniamo indietro')));
    expect(jurorsToSignAgain(document(), sheets())).toEqual([]);
    expect(viewRanking(document(), sheets()).rows[0]?.sheets).toBe(2);
  });

  it('needs a reason, a change and a voting that began', async () => {
    expect(revise(withFirst({ weight: 50 }), ' ')).toEqual({ ok: false, error: { code: 'reason-missing' } });
    expect(revise(document().criteria)).toEqual({ ok: false, error: { code: 'nothing-changed' } });
    expect(editCriterion(document(), criterion(0).id, { weight: 50 }, 2)).toEqual({
      ok: false,
      error: { code: 'locked-signed' },
    });
    const closing = { document: document(), sheets: sheets(), reason: 'basta', now: NOW };
    documents.apply(take(await closeRound(closing, nodeDigest)));
    expect(revise(withFirst({ weight: 50 }))).toEqual({ ok: false, error: { code: 'locked-closed' } });
  });
});

describe('links', () => {
  const person = (id: string, fields: object = {}) => ({ id, conflictCodes: [], organisationCodes: [], ...fields });
  const register: LinkRegister = {
    people: [person('p4', { organisationCodes: ['O01'] }), person('p5', { conflictCodes: ['O02'] })],
    organisations: [
      { id: 'o1', code: 'O01', coachIds: [], expertIds: [] },
      { id: 'o3', code: 'O03', coachIds: ['p4'], expertIds: ['p5'] },
    ],
  };
  const known = () =>
    document().recusals.map((one) => [
      document().jurors.find(({ id }) => id === one.juror)?.value.name,
      document().pitches.find(({ id }) => id === one.pitch)?.value.name,
      one.kind,
      one.reason,
    ]);

  it('become recusals with their kind and reason, whichever of jurors and pitches comes last', () => {
    const people = [
      { ...person('p4'), code: 'G04', name: 'Giurato 04', world: null, position: '', email: '' },
      {
        ...person('p5', { conflictCodes: ['O02'] }),
        code: 'G05',
        name: 'Giurato 05',
        world: null,
        position: '',
        email: '',
      },
    ];
    documents.apply(take(addJurors(document(), people.map(jurorOf), (kind) => `motivo ${kind}`, register)));
    expect(document().jurors[3]?.value.personId).toBe('p4');
    expect(known()).toHaveLength(4);
    expect(known()).toEqual(
      expect.arrayContaining([
        ['Giurato 04', 'Comin', 'own-organisation', 'motivo own-organisation'],
        ['Giurato 04', 'Aeris', 'coach', 'motivo coach'],
        ['Giurato 05', 'Ulisse', 'declared', 'motivo declared'],
        ['Giurato 05', 'Aeris', 'expert', 'motivo expert'],
      ]),
    );
    const later = [{ name: 'Aeris due', organisationId: 'o3' }];
    documents.apply(take(addPitches(document(), later, (kind) => kind, register)));
    expect(known()).toHaveLength(6);
  });

  it('that changed later are shown, and applied by hand only', () => {
    documents.apply(take(addJurors(document(), [{ name: 'Giurato 04', personId: 'p4' }], 'x', register)));
    documents.apply(take(addRecusal(document(), juror(0), pitch(0), 'fornitore')));
    const fresh = { ...register, organisations: [{ id: 'o3', code: 'O03', coachIds: [], expertIds: [] }] };
    const review = reviewLinks(document(), { ...fresh, people: [person('p4', { organisationCodes: ['O02'] })] });
    expect(review.toAdd.map(({ kind }) => kind)).toEqual(['own-organisation']);
    expect(review.toRemove.map(({ kind }) => kind).sort()).toEqual(['coach', 'own-organisation']);
    expect(known()).toHaveLength(3);
    documents.apply(
      take(applyLinks(document(), { toAdd: review.toAdd, toRemove: review.toRemove.slice(0, 1) }, 'ora')),
    );
    expect(known().map(([, , kind]) => kind)).toContain('organiser');
    expect(known()).toHaveLength(3);
  });
});

describe('the next round', () => {
  const next = (advancing: readonly string[]) =>
    prepareNextRound(document(), { title: 'Contest 3, finale', name: 'Finale', nameBefore: 'Selezione', advancing });

  async function close(): Promise<void> {
    documents.apply(take(openRound(document(), NOW)));
    await scoreAndSign(0, 6);
    const closing = { document: document(), sheets: sheets(), reason: 'basta', now: NOW };
    documents.apply(take(await closeRound(closing, nodeDigest)));
  }

  it('copies criteria, jury, recusals, rule and prizes for those who go on', async () => {
    documents.apply(take(addPrize(document(), 'Premio idea', 0)));
    const prize = document().prizes[0]?.id ?? '';
    documents.apply(take(editPrize(document(), prize, { kind: 'criterion', criterion: criterion(0).id }, 0)));
    const facts: Partial<Contest> = {
      tieBreaks: [{ kind: 'criterion', criterion: criterion(2).id }],
      method: 'trimmed',
      advanceKind: 'top',
      advanceCount: 2,
    };
    documents.apply(take(editContest(document(), facts, 0)));
    documents.apply(take(addRecusal(document(), juror(1), pitch(2), 'fornitore')));
    documents.apply(take(addRecusal(document(), juror(1), pitch(1), 'cliente')));
    await close();
    const { id, change } = take(next([pitch(2), pitch(0)]));
    documents.apply(change);
    const final = documents.contest(id);
    expect(final.pitches.map(({ value }) => value.name)).toEqual(['Comin', 'Aeris']);
    expect(final.jurors.map(({ value }) => value.name)).toEqual(['Giurato 01', 'Giurato 02', 'Giurato 03']);
    expect(final.criteria.map(({ value }) => [value.name, value.weight])).toEqual(
      document().criteria.map(({ value }) => [value.name, value.weight]),
    );
    expect(final.contest).toMatchObject({ previousRound: contest, method: 'trimmed', advanceKind: 'none' });
    expect(final.contest.tieBreaks).toEqual([{ kind: 'criterion', criterion: final.criteria[2]?.id }]);
    expect(final.prizes[0]?.value.criterion).toBe(final.criteria[0]?.id);
    expect(final.recusals).toMatchObject([
      { juror: final.jurors[1]?.id, pitch: final.pitches[1]?.id, kind: 'organiser', reason: 'fornitore' },
    ]);
    expect(final.round).toMatchObject({ name: 'Finale', state: 'draft' });
    expect(document().round).toMatchObject({ name: 'Selezione', state: 'closed' });
    const ids = new Set([...document().pitches, ...document().jurors, ...document().criteria].map((one) => one.id));
    expect([...final.pitches, ...final.jurors, ...final.criteria].some((one) => ids.has(one.id))).toBe(false);
    expect(canOpen(final)).toBe(true);
  });

  it('is refused while the voting runs, when nobody goes on, and without a title', async () => {
    expect(next([pitch(0)])).toEqual({ ok: false, error: { code: 'round-open' } });
    await close();
    expect(next([])).toEqual({ ok: false, error: { code: 'nobody-advances' } });
    expect(prepareNextRound(document(), { title: ' ', name: '', nameBefore: '', advancing: [pitch(0)] })).toEqual({
      ok: false,
      error: { code: 'title-missing' },
    });
  });
});

describe('before opening', () => {
  const codes = () => checkOpening(document()).map(({ code }) => code);

  it('finds nothing in a sound contest', () => {
    expect(codes()).toEqual([]);
  });

  it('keeps the voting closed for what cannot be told apart, and says what it is', () => {
    documents.apply(take(addJurors(document(), [{ name: 'Altro', code: ' g01 ' }], 'x')));
    documents.apply(take(addPitches(document(), [{ name: 'COMIN' }], 'x')));
    expect(checkOpening(document())).toMatchObject([
      { code: 'pitch-name-twice', isFault: true, names: ['Comin'], place: 'pitches' },
      { code: 'juror-code-twice', isFault: true, names: ['G01'], place: 'jury' },
    ]);
    expect(canOpen(document())).toBe(false);
    expect(openRound(document(), NOW)).toEqual({ ok: false, error: { code: 'not-ready' } });
  });

  it('finds a pitch that nobody may judge, and one that a single juror does', () => {
    for (const who of [0, 1, 2]) documents.apply(take(addRecusal(document(), juror(who), pitch(0), 'legame')));
    for (const who of [0, 1]) documents.apply(take(addRecusal(document(), juror(who), pitch(1), 'legame')));
    expect(checkOpening(document())).toMatchObject([
      { code: 'pitch-unjudged', names: ['Comin'] },
      { code: 'pitch-one-juror', names: ['Ulisse'] },
    ]);
  });

  it('advises without keeping anything closed', () => {
    for (const { id } of document().criteria.slice(1)) {
      documents.apply(take(editCriterion(document(), id, { archived: true }, 0)));
    }
    const facts = { podium: 9, advanceKind: 'top', advanceCount: 3, method: 'additive', title: '' } as const;
    documents.apply(take(editContest(document(), facts, 0)));
    expect(codes()).toEqual([
      'title-missing',
      'one-criterion',
      'podium-too-long',
      'all-advance',
      'correction-needless',
    ]);
    expect(canOpen(document())).toBe(true);
  });

  it('finds what the programme knows: open links, contacts in the jury', () => {
    documents.apply(take(addPitches(document(), [{ name: 'Badacare', organisationId: 'o9' }], 'x')));
    const contacts = [{ organisation: 'o9', name: ' giurato  02', email: '' }];
    const checks = () => checkOpening(document(), { contacts, openLinks: 2 });
    expect(checks()).toMatchObject([
      { code: 'juror-is-contact', names: ['Giurato 02'] },
      { code: 'links-open', count: 2 },
    ]);
    documents.apply(take(addRecusal(document(), juror(1), pitch(3), 'ne è referente')));
    expect(checks().map(({ code }) => code)).toEqual(['links-open']);
  });

  it('refuses an empty contest part by part, and a threshold off the scale', () => {
    const empty = createContest({ title: 'Vuoto', criteria: [] });
    documents.apply(empty.change);
    const codesOf = (id: string) => checkOpening(documents.contest(id)).map(({ code }) => code);
    expect(codesOf(empty.id)).toEqual(['no-criteria', 'no-pitches', 'no-jurors']);
    documents.apply(take(addCriteria(documents.contest(empty.id), [draftEmptyCriterion(SCALE, t)], 0)));
    expect(codesOf(empty.id)).toContain('criterion-unnamed');
    documents.apply(take(editContest(document(), { advanceKind: 'threshold', advanceThreshold: 11 }, 0)));
    expect(codes()).toEqual(['threshold-off-scale']);
  });
});
