import { beforeEach, describe, expect, it } from 'vitest';
import { canOpen, checkOpening } from '../../../shared/contest-rules/opening-checks.ts';
import { draftEmptyCriterion } from '../../../shared/contest-rules/criteria-templates.ts';
import { reviewLinks, type LinkRegister } from '../../../shared/contest-rules/links.ts';
import type { Contest } from '../../../shared/domain/contest.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { contestAtHand, take } from '../../../tests/support/contest-at-hand.ts';
import { MemoryDocuments } from '../../../tests/support/contest-fixture.ts';
import { prepareContest, preparedScale } from '../../../tests/support/prepared-contest.ts';
import { planContestAssignment, toggleAssignment } from './contest-assignment.ts';
import { addCriteria, editCriterion } from './contest-criteria.ts';
import { addJurors, addRecusal, jurorOf } from './contest-jury.ts';
import { applyLinks } from './contest-links.ts';
import { addPanels, applyPanelDeal } from './contest-panels.ts';
import { addCalibration, addPitches, setCalibration } from './contest-pitches.ts';
import { addPrize, editPrize } from './contest-prizes.ts';
import { openRound, returnToPreparation } from './contest-round.ts';
import { createContest, editContest } from './contest-setup.ts';

const t = createTranslate('it');
const NOW = '2021-07-15T09:30:00.000Z';

let documents: MemoryDocuments;
let contest: string;

const { document, pitch, juror, criterion } = contestAtHand(() => ({ documents, contest }));

beforeEach(() => {
  documents = new MemoryDocuments();
  contest = prepareContest(documents);
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

  it('puts what is scored first before what counts, and back behind it', () => {
    const names = () => document().pitches.map(({ value }) => value.name);
    const before = names();
    const trial = { name: 'Prova', summary: '', isExample: true };
    documents.apply(take(addCalibration(document(), trial)));
    expect(names()).toEqual(['Prova', ...before]);
    documents.apply(take(addCalibration(document(), { ...trial, name: 'Seconda prova' })));
    expect(names().slice(0, 3)).toEqual(['Prova', 'Seconda prova', before[0]]);
    const last = document().pitches.at(-1);
    documents.apply(take(setCalibration(document(), last?.id ?? '', true, 0)));
    expect(names().slice(0, 4)).toEqual(['Prova', 'Seconda prova', last?.value.name, before[0]]);
    documents.apply(take(setCalibration(document(), document().pitches[0]?.id ?? '', false, 0)));
    expect(names().slice(0, 4)).toEqual(['Seconda prova', last?.value.name, 'Prova', before[0]]);
    expect(document().pitches.filter(({ value }) => value.isCalibration)).toHaveLength(2);
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

  it('finds panels that nobody links, and those that one juror alone does', () => {
    documents.apply(take(addPanels(document(), ['A', 'B'], 0)));
    const deal = (shared: number) => {
      documents.apply(take(applyPanelDeal(document(), shared, 0)));
      return checkOpening(document()).filter(({ place }) => place === 'assignment');
    };
    // Dealt, but everybody still judges everything.
    expect(deal(0)).toEqual([]);
    documents.apply(take(editContest(document(), { coverage: 'panels' }, 0)));
    expect(deal(0)).toMatchObject([{ code: 'panels-apart', isFault: false }]);
    expect(deal(1)).toMatchObject([{ code: 'panels-one-shared', isFault: false }]);
    expect(deal(2)).toEqual([]);
  });

  it('finds an assignment that is not there, falls short or leaves the jury in parts', () => {
    const found = () => checkOpening(document()).filter(({ place }) => place === 'assignment');
    documents.apply(take(editContest(document(), { coverage: 'assigned', sheetsPerPitch: 2 }, 0)));
    expect(found()).toMatchObject([{ code: 'assignment-none', isFault: false }]);
    documents.apply(take(planContestAssignment(document(), 'keep', 0)));
    expect(found()).toEqual([]);
    const asked = [0, 1, 2].find((who) =>
      document().assignments.some(({ id, value }) => id === juror(who) && value.pitches.includes(pitch(0))),
    );
    documents.apply(take(toggleAssignment(document(), juror(asked ?? -1), pitch(0), 0)));
    expect(found()).toContainEqual(expect.objectContaining({ code: 'assignment-short', names: ['Comin'] }));
    documents.apply(take(editContest(document(), { sheetsPerPitch: 1 }, 0)));
    documents.apply(take(planContestAssignment(document(), 'forget', 0)));
    expect(found()).toMatchObject([{ code: 'assignment-apart', count: 3 }]);
  });

  it('refuses an empty contest part by part, and a threshold off the scale', () => {
    const empty = createContest({ title: 'Vuoto', criteria: [] });
    documents.apply(empty.change);
    const codesOf = (id: string) => checkOpening(documents.contest(id)).map(({ code }) => code);
    expect(codesOf(empty.id)).toEqual(['no-criteria', 'no-pitches', 'no-jurors']);
    documents.apply(take(addCriteria(documents.contest(empty.id), [draftEmptyCriterion(preparedScale, t)], 0)));
    expect(codesOf(empty.id)).toContain('criterion-unnamed');
    documents.apply(take(editContest(document(), { advanceKind: 'threshold', advanceThreshold: 11 }, 0)));
    expect(codes()).toEqual(['threshold-off-scale']);
  });
});
