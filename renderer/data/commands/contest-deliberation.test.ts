import { beforeEach, describe, expect, it } from 'vitest';
import { contestAtHand, take } from '../../../tests/support/contest-at-hand.ts';
import { MemoryDocuments, nodeDigest } from '../../../tests/support/contest-fixture.ts';
import { draftCriteria } from '../../../shared/contest-rules/criteria-templates.ts';
import { checkSeal } from '../../../shared/contest-rules/deliberation-seal.ts';
import { finalRankingOf } from '../../../shared/contest-rules/final-ranking.ts';
import { hashInputs, lateSheetsOf, sheetsAtClosing } from '../../../shared/contest-rules/frozen-result.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { contestRecord, prizeRecord, recusalIdOf, recusalRecord } from '../../../shared/documents/contest-document.ts';
import { decisionRecord, resultRecord } from '../../../shared/documents/result-document.ts';
import { submissionRecord } from '../../../shared/documents/sheet-document.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { recordChange } from './record-change.ts';
import { recordDecision, withdrawDecisions, type DecisionDraft } from './contest-deliberation.ts';
import { finalise, unseal } from './contest-finalise.ts';
import { addCriteria, editCriterion, moveCriterion } from './contest-criteria.ts';
import { addJurors, addRecusal, editJuror, removeJuror, removeRecusal, setAbsent } from './contest-jury.ts';
import { addPitches, editPitch, movePitch, removePitch, setNoShow } from './contest-pitches.ts';
import { closeAgain, closeRound, openRound, reopenRound, returnToPreparation } from './contest-round.ts';
import { createContest, editContest } from './contest-setup.ts';
import { declareRecusal, setMark, setRemark, withdrawRecusal } from './sheet-marks.ts';
import { submitSheet, takeBackSubmission } from './sheet-submission.ts';

const NOW = '2021-07-15T09:30:00.000Z';
const LATER = '2021-07-15T10:30:00.000Z';
const EVENING = '2021-07-15T18:00:00.000Z';
const EVENING_LATER = '2021-07-15T18:30:00.000Z';
const LATER_STILL = '2021-07-15T11:00:00.000Z';
const PRESIDENT = 'Giurato 18';

let documents: MemoryDocuments;
let contest: string;

const { document, sheets, result, pitch, juror, target } = contestAtHand(() => ({ documents, contest }));

const view = () => viewRanking(document(), sheets());
const decide = (draft: DecisionDraft, now = LATER) =>
  recordDecision({ document: document(), view: view(), result: result() }, draft, PRESIDENT, now);
const confirm = (by = PRESIDENT, now = LATER) =>
  finalise({ document: document(), sheets: sheets(), result: result(), by, now }, nodeDigest);
const frozen = () => {
  const found = result().frozen;
  if (found === null) throw new Error('not closed');
  return found;
};
const check = () => checkSeal(document(), sheets(), { ...result(), frozen: frozen() }, nodeDigest);
const stay: () => DecisionDraft = () => ({
  kind: 'ex-aequo',
  pitches: [pitch(0), pitch(1)],
  reason: 'pari in tutto',
  inFavour: 2,
  against: 0,
  abstained: 0,
});

async function sign(index: number, marks: readonly number[], reason = ''): Promise<void> {
  for (const [position, mark] of marks.entries()) {
    for (const { id } of document().criteria) {
      documents.apply(take(setMark(target(index), pitch(position), id, mark)));
    }
  }
  documents.apply(take(await submitSheet(target(index), { reason, now: NOW }, nodeDigest)).change);
}

async function close(now = NOW): Promise<void> {
  documents.apply(
    take(await closeRound({ document: document(), sheets: sheets(), reason: '', now, by: PRESIDENT }, nodeDigest)),
  );
}

/** A closed contest: the first two of three pitches are level on 8. */
beforeEach(async () => {
  documents = new MemoryDocuments();
  const criteria = draftCriteria('social-innovation', { min: 0, max: 10, step: 1 }, createTranslate('it'));
  const created = createContest({ title: 'Finale', facts: { president: PRESIDENT }, criteria });
  contest = created.id;
  documents.apply(created.change);
  documents.apply(
    take(
      addPitches(
        document(),
        ['Comin', 'Ulisse', 'Aeris'].map((name) => ({ name })),
        'legame',
      ),
    ),
  );
  documents.apply(
    take(
      addJurors(
        document(),
        ['Giurato 1', 'Giurato 2'].map((name) => ({ name })),
        'legame',
      ),
    ),
  );
  documents.apply(take(openRound(document(), NOW)));
  await sign(0, [9, 7, 3]);
  await sign(1, [7, 9, 4]);
  await close();
});

describe('decisions of the jury', () => {
  it('need a reason, a name, a closed round and pitches that are level', () => {
    const [first, second, third] = [pitch(0), pitch(1), pitch(2)];
    expect(decide({ ...stay(), reason: ' ' })).toMatchObject({ error: { code: 'reason-missing' } });
    expect(recordDecision({ document: document(), view: view(), result: result() }, stay(), ' ', LATER)).toMatchObject({
      error: { code: 'name-missing' },
    });
    for (const pitches of [[first, third], [third, second], [first], [first, first], ['stranger', first]]) {
      expect(decide({ kind: 'tie-order', pitches, reason: 'voto' })).toMatchObject({ error: { code: 'not-tied' } });
    }
    expect(decide({ kind: 'note', pitches: [], reason: '' })).toMatchObject({ error: { code: 'text-missing' } });
    expect(decide({ kind: 'exclude', pitches: [], reason: 'x' })).toMatchObject({ error: { code: 'pitches-missing' } });
    documents.apply(
      take(reopenRound({ document: document(), result: result(), reason: 'x', now: LATER, by: PRESIDENT })),
    );
    expect(decide(stay())).toMatchObject({ error: { code: 'round-not-closed' } });
  });

  it('take the place of what was said before on the same matter, and no other', () => {
    documents.apply(take(decide(stay())));
    documents.apply(take(decide({ kind: 'note', pitches: [], text: 'Si raccomanda un percorso legale.', reason: '' })));
    documents.apply(
      take(
        decide({ kind: 'tie-order', pitches: [pitch(1), pitch(0)], reason: 'voto palese', inFavour: 2, against: 0 }),
      ),
    );
    expect(result().decisions.map(({ value }) => value.kind)).toEqual(expect.arrayContaining(['note', 'tie-order']));
    expect(result().decisions).toHaveLength(2);
    expect(finalRankingOf(document(), view(), result().decisions).places[0]?.pitch).toBe(pitch(1));
    const order = result().decisions.find(({ value }) => value.kind === 'tie-order');
    documents.apply(take(withdrawDecisions(document(), [order?.id ?? ''])));
    expect(result().decisions.map(({ value }) => value.kind)).toEqual(['note']);
  });

  it('give only prizes that no mark decides', () => {
    const criterion = document().criteria[0]?.id ?? '';
    const prizes = [
      recordChange(prizeRecord, '01HZZZZZZZZZZZZZZZZZZZZZP1', {
        name: 'Idea',
        kind: 'criterion',
        criterion,
        order: 'a0',
      }),
      recordChange(prizeRecord, '01HZZZZZZZZZZZZZZZZZZZZZP2', { name: 'Giuria', kind: 'jury', order: 'a1' }),
    ];
    documents.apply({ documents: [{ documentId: `contest/${contest}`, changes: prizes }] });
    const give = (prize: string) => decide({ kind: 'prize', prize, pitches: [pitch(2)], reason: 'coraggio' });
    expect(give('01HZZZZZZZZZZZZZZZZZZZZZP1')).toMatchObject({ error: { code: 'prize-by-marks' } });
    expect(give('01HZZZZZZZZZZZZZZZZZZZZZP2').ok).toBe(true);
  });
});

describe('confirming', () => {
  it('asks for a name and for an answer to every question, then writes places, seal and trace', async () => {
    expect(await confirm(' ')).toMatchObject({ error: { code: 'name-missing' } });
    expect(await confirm()).toMatchObject({ error: { code: 'questions-open' } });
    documents.apply(take(decide(stay())));
    documents.apply(take(await confirm()));
    expect(frozen()).toMatchObject({
      finalisedAt: LATER,
      finalisedBy: PRESIDENT,
      finalPlaces: [
        { pitch: pitch(0), rank: 1, tied: true },
        { pitch: pitch(1), rank: 1, tied: true },
        { pitch: pitch(2), rank: 3, tied: false },
      ],
    });
    expect(frozen().finalHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(result().events.map(({ value }) => [value.kind, value.by])).toEqual([
      ['closed', PRESIDENT],
      ['finalised', PRESIDENT],
    ]);
    expect(result().events.at(-1)?.value.hash).toBe(frozen().finalHash);
    expect(await check()).toEqual({ kind: 'sound', inputsVersion: 2 });
    expect(await confirm()).toMatchObject({ error: { code: 'already-confirmed' } });
  });

  it('is refused once anything the ranking rests on changed since the closing, until it is closed again', async () => {
    documents.apply(take(decide(stay())));
    const recusal = recordChange(recusalRecord, recusalIdOf(juror(1), pitch(2)), { reason: 'fornitore' });
    documents.apply({ documents: [{ documentId: `contest/${contest}`, changes: [recusal] }] });
    expect(await confirm()).toMatchObject({ error: { code: 'sheets-changed' } });
    documents.apply(
      take(
        await closeAgain({ document: document(), sheets: sheets(), reason: '', now: LATER, by: PRESIDENT }, nodeDigest),
      ),
    );
    expect(document().round.state).toBe('closed');
    expect((await confirm()).ok).toBe(true);
    expect(result().events.map(({ value }) => value.kind)).toEqual(['closed', 'closed']);
  });

  it('is refused where a signed version was changed on the disk', async () => {
    documents.apply(take(decide(stay())));
    const [sheet] = documents.sheet(contest, juror(0)).submissions;
    const forged = JSON.stringify({ ...sheet?.body, submittedAt: LATER });
    documents.apply({
      documents: [
        {
          documentId: `sheet/${contest}/${juror(0)}`,
          changes: [recordChange(submissionRecord, '0001', { body: forged })],
        },
      ],
    });
    expect(await confirm()).toMatchObject({ error: { code: 'sheets-changed' } });
  });

  it('locks every mark, criterion and juror, and says why', async () => {
    documents.apply(take(decide(stay())));
    documents.apply(take(await confirm()));
    const [one] = document().criteria;
    const refused = [
      setMark(target(0), pitch(0), one?.id ?? '', 3),
      setRemark(target(0), pitch(0), 'x'),
      declareRecusal(target(0), pitch(0), 'x'),
      withdrawRecusal(target(0), pitch(0)),
      takeBackSubmission(target(0), NOW),
      await submitSheet(target(0), { reason: 'x', now: LATER }, nodeDigest),
      addCriteria(document(), [], 2),
      editCriterion(document(), one?.id ?? '', { weight: 99 }, 2),
      moveCriterion(document(), one?.id ?? '', 1, 2),
      addJurors(document(), [{ name: 'x' }], 'x'),
      editJuror(document(), juror(0), { name: 'x' }),
      removeJuror(document(), juror(0), false),
      setAbsent(document(), juror(0), true),
      addRecusal(document(), juror(0), pitch(0), 'x'),
      removeRecusal(document(), juror(0), pitch(0)),
      addPitches(document(), [{ name: 'x' }], 'x'),
      editPitch(document(), pitch(0), { name: 'x' }),
      removePitch(document(), pitch(0), 2),
      movePitch(document(), pitch(0), 1),
      setNoShow(document(), pitch(0), true),
      editContest(document(), { method: 'trimmed' }, 2),
      openRound(document(), LATER),
      returnToPreparation(document(), 2),
      await closeRound({ document: document(), sheets: sheets(), reason: '', now: LATER }, nodeDigest),
      await closeAgain({ document: document(), sheets: sheets(), reason: '', now: LATER }, nodeDigest),
    ];
    expect(refused.map((answer) => (answer.ok ? 'taken' : answer.error.code))).toEqual(
      refused.map(() => 'locked-confirmed'),
    );
    expect(decide(stay())).toMatchObject({ error: { code: 'already-confirmed' } });
    expect(withdrawDecisions(document(), ['x'])).toMatchObject({ error: { code: 'already-confirmed' } });
  });
});

describe('the seal', () => {
  beforeEach(async () => {
    documents.apply(take(decide(stay())));
    documents.apply(take(await confirm()));
  });

  const differences = async () => {
    const checked = await check();
    return checked.kind === 'sound' ? [] : checked.differences.map(({ kind }) => kind);
  };
  const write = (change: Parameters<MemoryDocuments['apply']>[0]['documents'][number]) =>
    documents.apply({ documents: [change] });

  it('holds while nothing changes, whatever sheet arrives later, which is named and not counted', async () => {
    const late = documents.sheet(contest, juror(0)).submissions[0];
    const body = JSON.stringify({ ...late?.body, sequence: 2, previousHash: late?.hash, reason: 'tardi' });
    write({
      documentId: `sheet/${contest}/${juror(0)}`,
      changes: [recordChange(submissionRecord, '0002', { body, hash: 'f'.repeat(64) })],
    });
    expect(sheets()[0]?.submissions).toHaveLength(2);
    expect(lateSheetsOf(document(), sheets(), frozen())).toEqual([juror(0)]);
    expect(sheetsAtClosing(sheets(), frozen())[0]?.submissions).toHaveLength(1);
    expect(await check()).toEqual({ kind: 'sound', inputsVersion: 2 });
  });

  it('breaks where places, decisions, inputs or sheets are changed, and says what', async () => {
    const places = frozen().finalPlaces.map((place) => ({ ...place, rank: 1 }));
    const resultId = `result/${contest}` as const;
    write({ documentId: resultId, changes: [recordChange(resultRecord, contest, { finalPlaces: places })] });
    expect(await differences()).toEqual(['record', 'outcome']);
  });

  it('names a changed decision', async () => {
    const id = result().decisions[0]?.id ?? '';
    write({ documentId: `result/${contest}`, changes: [recordChange(decisionRecord, id, { inFavour: 9 })] });
    expect(await differences()).toEqual(['record']);
  });

  it('names changed inputs', async () => {
    write({ documentId: `contest/${contest}`, changes: [recordChange(contestRecord, contest, { podium: 1 })] });
    expect(await differences()).toEqual(['inputs']);
  });

  it('names the juror of a sheet that was changed or taken away', async () => {
    const documentId = `sheet/${contest}/${juror(1)}` as const;
    const [signed] = documents.sheet(contest, juror(1)).submissions;
    write({
      documentId,
      changes: [recordChange(submissionRecord, '0001', { body: JSON.stringify({ ...signed?.body, reason: 'x' }) })],
    });
    expect(await check()).toEqual({ kind: 'broken', differences: [{ kind: 'sheets', jurors: [juror(1)] }] });
    write({ documentId, changes: [recordChange(submissionRecord, '0001', { body: '', hash: '' })] });
    expect(await differences()).toContain('sheets');
  });

  it('still verifies a result that was closed by the first version of the hashed text', async () => {
    const old = await hashInputs(document(), sheets(), nodeDigest, 1);
    expect(old).not.toBe(frozen().inputsHash);
    documents.apply(take(unseal({ document: document(), result: result(), reason: 'x', now: LATER, by: PRESIDENT })));
    write({
      documentId: `result/${contest}`,
      changes: [recordChange(resultRecord, contest, { inputsHash: old, countedSheets: [] })],
    });
    documents.apply(take(await confirm()));
    expect(await check()).toEqual({ kind: 'sound', inputsVersion: 1 });
  });
});

describe('reopening', () => {
  it('demands a reason, keeps what was decided and leaves its trace', async () => {
    documents.apply(take(decide(stay())));
    documents.apply(take(await confirm()));
    const seal = frozen().finalHash;
    const asked = { document: document(), result: result(), reason: ' ', now: LATER_STILL, by: PRESIDENT };
    expect(unseal(asked)).toMatchObject({ error: { code: 'reason-missing' } });
    expect(reopenRound(asked)).toMatchObject({ error: { code: 'reason-missing' } });
    documents.apply(take(unseal({ ...asked, reason: 'errore nel premio' })));
    expect(document().round).toMatchObject({ state: 'closed', confirmedAt: '' });
    expect(frozen()).toMatchObject({ finalisedAt: '', finalisedBy: '', finalHash: '' });
    expect(frozen().finalPlaces).toHaveLength(3);
    expect(result().decisions).toHaveLength(1);
    expect(result().events.at(-1)?.value).toMatchObject({ kind: 'unsealed', reason: 'errore nel premio', hash: seal });
    expect(unseal({ ...asked, document: document(), reason: 'x' })).toMatchObject({ error: { code: 'not-confirmed' } });
  });

  it('of the voting takes a confirmation off too, and both are in the trace', async () => {
    documents.apply(take(decide(stay())));
    documents.apply(take(await confirm()));
    const asked = { document: document(), result: result(), reason: 'scheda mancata', now: LATER_STILL, by: PRESIDENT };
    documents.apply(take(reopenRound(asked)));
    expect(document().round).toMatchObject({ state: 'open', confirmedAt: '' });
    expect(result().events.map(({ value }) => value.kind)).toEqual(['closed', 'finalised', 'unsealed', 'reopened']);
    await sign(0, [10, 7, 3], 'rivisto');
    await close(EVENING);
    documents.apply(take(await confirm(PRESIDENT, EVENING_LATER)));
    expect(result().events.map(({ value }) => value.kind)).toEqual([
      'closed',
      'finalised',
      'unsealed',
      'reopened',
      'closed',
      'finalised',
    ]);
    expect(await check()).toEqual({ kind: 'sound', inputsVersion: 2 });
  });
});
