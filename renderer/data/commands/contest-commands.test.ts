import { beforeEach, describe, expect, it } from 'vitest';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { draftCriteria } from '../../../shared/contest-rules/criteria-templates.ts';
import { viewClosing } from '../../../shared/contest-rules/closing-view.ts';
import { findingOf } from '../../../shared/contest-rules/ranking-finding.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { readProgress } from '../../../shared/contest-rules/sheet-progress.ts';
import { findChainFaults } from '../../../shared/contest-rules/submission-drafting.ts';
import { profileOf } from '../../../shared/contest-rules/criterion-profile.ts';
import { isUsableScale } from '../../../shared/domain/scale.ts';
import { readResult } from '../../../shared/documents/result-document.ts';
import { take } from '../../../tests/support/contest-at-hand.ts';
import { MemoryDocuments, nodeDigest } from '../../../tests/support/contest-fixture.ts';
import { addCriteria, editCriterion, moveCriterion } from './contest-criteria.ts';
import { addJurors, addRecusal, removeJuror, removeRecusal, setAbsent } from './contest-jury.ts';
import { addPitches, movePitch, removePitch, setNoShow } from './contest-pitches.ts';
import { closeRound, openRound, reopenRound, returnToPreparation } from './contest-round.ts';
import { createContest, editContest } from './contest-setup.ts';
import { digestText } from './sheet-digest.ts';
import { importMarks } from './sheet-import.ts';
import { declareRecusal, setMark, setRemark, withdrawRecusal } from './sheet-marks.ts';
import { submitSheet, takeBackSubmission } from './sheet-submission.ts';

const t = createTranslate('it');
const NOW = '2021-07-15T09:30:00.000Z';

let documents: MemoryDocuments;
let contest: string;

function document() {
  return documents.contest(contest);
}

function idOf(
  list: readonly { readonly id: string; readonly value: { readonly name: string } }[],
  name: string,
): string {
  const found = list.find((record) => record.value.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
}

const pitch = (name: string) => idOf(document().pitches, name);
const juror = (name: string) => idOf(document().jurors, name);
const target = (name: string) => ({
  document: document(),
  juror: juror(name),
  sheet: documents.sheet(contest, juror(name)),
});
const criteria = () => document().criteria.map(({ id }) => id);

/** Types the same mark on every criterion of a pitch. */
function scoreAll(who: string, what: string, mark: number): void {
  for (const criterion of criteria()) documents.apply(take(setMark(target(who), pitch(what), criterion, mark)));
}

async function sign(who: string, reason = '', now = NOW) {
  const { change, receipt } = take(await submitSheet(target(who), { reason, now }, nodeDigest));
  documents.apply(change);
  return receipt;
}

beforeEach(() => {
  documents = new MemoryDocuments();
  const created = createContest({
    title: 'Finale',
    criteria: draftCriteria('social-innovation', { min: 0, max: 10, step: 1 }, t),
  });
  contest = created.id;
  documents.apply(created.change);
  documents.apply(
    take(
      addPitches(
        document(),
        ['Comin', 'Ulisse', 'Aeris'].map((name, index) => ({ name, organisationCode: `O0${index + 1}` })),
        'legame',
      ),
    ),
  );
  documents.apply(
    take(
      addJurors(
        document(),
        [
          { name: 'Giurato 01', code: 'G01', conflictCodes: ['O03', 'O77'] },
          { name: 'Giurato 02', code: 'G02' },
          { name: 'Giurato 03', code: 'G03' },
        ],
        'legame dichiarato nel programma',
      ),
    ),
  );
});

describe('setting a contest up', () => {
  it('keeps criteria in their order and moves them', () => {
    const names = () => document().criteria.map(({ value }) => value.name);
    expect(names()[0]).toBe('Valore dell’idea');
    const team = idOf(document().criteria, 'Qualità della squadra');
    documents.apply(take(moveCriterion(document(), team, 0, 0)));
    expect(names().slice(0, 2)).toEqual(['Qualità della squadra', 'Valore dell’idea']);
    documents.apply(take(moveCriterion(document(), team, 2, 0)));
    expect(names().indexOf('Qualità della squadra')).toBe(2);
  });

  it('moves pitches also where two laptops gave the same order', () => {
    for (const { id } of document().pitches) {
      documents.apply({
        documents: [
          {
            documentId: `contest/${contest}`,
            changes: [{ definition: { type: 'pitch' } as never, id, fields: { order: 'a0' } }],
          },
        ],
      });
    }
    const last = document().pitches[2]?.id ?? '';
    documents.apply(take(movePitch(document(), last, 1)));
    expect(document().pitches[1]?.id).toBe(last);
    expect(new Set(document().pitches.map(({ value }) => value.order)).size).toBe(3);
  });

  it('recuses jurors with a declared link, whichever comes first', () => {
    expect(document().recusals.map(({ juror: who, pitch: what }) => [who, what])).toEqual([
      [juror('Giurato 01'), pitch('Aeris')],
    ]);
    documents.apply(take(addPitches(document(), [{ name: 'Badacare', organisationCode: 'O77' }], 'legame')));
    expect(document().recusals).toHaveLength(2);
    documents.apply(take(removeRecusal(document(), juror('Giurato 01'), pitch('Aeris'))));
    expect(document().recusals).toHaveLength(1);
    expect(addRecusal(document(), juror('Giurato 02'), pitch('Aeris'), ' ')).toEqual({
      ok: false,
      error: { code: 'reason-missing' },
    });
  });

  it('takes the rubric along to a new scale and refuses a broken one', () => {
    documents.apply(take(editContest(document(), { scaleMax: 5, scaleStep: 0.5 }, 0)));
    expect(document().criteria[0]?.value.anchors.map(({ from }) => from)).toEqual([0, 0.5, 2, 3, 4.5]);
    expect(editContest(document(), { scaleMax: 5.2 }, 0)).toEqual({ ok: false, error: { code: 'scale-invalid' } });
    expect(isUsableScale({ min: 0, max: 10, step: 0.05 })).toBe(true);
    expect(isUsableScale({ min: 0, max: 10, step: 0.01 })).toBe(false);
  });

  it('refuses what would reinterpret votes once the voting began', async () => {
    documents.apply(take(openRound(document(), NOW)));
    const [first] = document().criteria;
    expect(editCriterion(document(), first?.id ?? '', { weight: 50 }, 0)).toEqual({
      ok: false,
      error: { code: 'locked-open' },
    });
    expect(editContest(document(), { method: 'trimmed' }, 0)).toEqual({ ok: false, error: { code: 'locked-open' } });
    expect(take(editContest(document(), { place: 'MIND' }, 0)).documents).toHaveLength(1);
    documents.apply(take(returnToPreparation(document(), 0)));
    documents.apply(take(editCriterion(document(), first?.id ?? '', { weight: 50 }, 0)));
    documents.apply(take(openRound(document(), NOW)));
    scoreAll('Giurato 02', 'Comin', 7);
    await sign('Giurato 02');
    expect(returnToPreparation(document(), 1)).toEqual({ ok: false, error: { code: 'locked-signed' } });
    expect(addCriteria(document(), [], 1)).toEqual({ ok: false, error: { code: 'locked-signed' } });
    expect(removePitch(document(), pitch('Comin'), 1)).toEqual({ ok: false, error: { code: 'locked-signed' } });
    expect(removeJuror(document(), juror('Giurato 02'), true)).toEqual({
      ok: false,
      error: { code: 'juror-has-signed' },
    });
  });
});

describe('a juror’s sheet', () => {
  beforeEach(() => documents.apply(take(openRound(document(), NOW))));

  it('tells not scored, the lowest mark, and taken back apart', () => {
    const [first] = criteria();
    const progress = () => readProgress(document(), juror('Giurato 02'), documents.sheet(contest, juror('Giurato 02')));
    expect(progress().pitches[0]).toMatchObject({ state: 'to-score', marks: new Map() });
    documents.apply(take(setMark(target('Giurato 02'), pitch('Comin'), first ?? '', 0)));
    expect(progress().pitches[0]).toMatchObject({ state: 'begun', marks: new Map([[first, 0]]) });
    documents.apply(take(setMark(target('Giurato 02'), pitch('Comin'), first ?? '', null)));
    expect(progress().pitches[0]).toMatchObject({ state: 'to-score', marks: new Map() });
    expect(() => setMark(target('Giurato 02'), pitch('Comin'), first ?? '', 7.5)).toThrow(RangeError);
  });

  it('leaves a mark that was never given out of the signed text, and never writes zero for it', async () => {
    const [first] = criteria();
    documents.apply(take(setMark(target('Giurato 02'), pitch('Comin'), first ?? '', 0)));
    await sign('Giurato 02');
    const [submission] = documents.sheet(contest, juror('Giurato 02')).submissions;
    expect(submission?.body.entries[0]?.marks).toEqual({ [first ?? '']: 0 });
    expect(submission?.body.entries[1]?.marks).toEqual({});
    const view = viewRanking(document(), documents.sheets(contest));
    expect(view.rows.every(({ value, sheets }) => value === null && sheets === 0)).toBe(true);
    expect(view.completeness.total).toMatchObject({ counted: 0, incomplete: 1 });
  });

  it('hands in, chains versions, and notices a changed byte', async () => {
    scoreAll('Giurato 01', 'Comin', 8);
    scoreAll('Giurato 01', 'Ulisse', 6);
    const receipt = await sign('Giurato 01');
    expect(receipt).toMatchObject({ complete: 2, expected: 2, recused: 1, sequence: 1 });
    expect(readProgress(document(), juror('Giurato 01'), documents.sheet(contest, juror('Giurato 01'))).state).toBe(
      'submitted',
    );
    scoreAll('Giurato 01', 'Ulisse', 7);
    expect(readProgress(document(), juror('Giurato 01'), documents.sheet(contest, juror('Giurato 01'))).state).toBe(
      'changed',
    );
    expect(await submitSheet(target('Giurato 01'), { reason: '', now: NOW }, nodeDigest)).toEqual({
      ok: false,
      error: { code: 'reason-missing' },
    });
    await sign('Giurato 01', 'errore di battitura');
    const { submissions } = documents.sheet(contest, juror('Giurato 01'));
    expect(submissions.map(({ body }) => [body.sequence, body.previousHash, body.reason])).toEqual([
      [1, '', ''],
      [2, submissions[0]?.hash, 'errore di battitura'],
    ]);
    expect(await findChainFaults(submissions, nodeDigest)).toEqual([]);
    const [one, two] = submissions;
    if (one === undefined || two === undefined) throw new Error('no versions');
    const forged = { ...one, body: { ...one.body, submittedAt: '2021-07-15T09:31:00.000Z' } };
    expect(await findChainFaults([forged, two], nodeDigest)).toEqual([{ kind: 'altered', sequence: 1 }]);
    expect((await findChainFaults([two], nodeDigest)).map(({ kind }) => kind)).toEqual([
      'out-of-sequence',
      'broken-link',
    ]);
  });

  it('hashes as the rest of the world does', async () => {
    expect(await digestText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await digestText('Cerchi d’acqua — è già ora')).toBe(await nodeDigest('Cerchi d’acqua — è già ora'));
  });

  it('takes a signature back within the grace period and not later', async () => {
    scoreAll('Giurato 02', 'Comin', 8);
    const first = await sign('Giurato 02');
    expect(takeBackSubmission(target('Giurato 02'), '2021-07-15T09:40:00.000Z')).toEqual({
      ok: false,
      error: { code: 'grace-over' },
    });
    documents.apply(take(takeBackSubmission(target('Giurato 02'), '2021-07-15T09:31:00.000Z')));
    expect(documents.sheet(contest, juror('Giurato 02')).submissions).toEqual([]);
    const again = await sign('Giurato 02', '', '2021-07-15T09:32:00.000Z');
    expect(again.sequence).toBe(1);
    expect(again.hash).not.toBe(first.hash);
  });

  it('keeps remarks and the juror’s own recusals, and takes them back', async () => {
    documents.apply(take(setRemark(target('Giurato 02'), pitch('Comin'), 'Da rivedere')));
    documents.apply(take(declareRecusal(target('Giurato 02'), pitch('Ulisse'), 'cliente')));
    scoreAll('Giurato 02', 'Comin', 5);
    const receipt = await sign('Giurato 02');
    expect(receipt).toMatchObject({ complete: 1, expected: 2, recused: 1 });
    documents.apply(take(withdrawRecusal(target('Giurato 02'), pitch('Ulisse'))));
    const progress = readProgress(document(), juror('Giurato 02'), documents.sheet(contest, juror('Giurato 02')));
    expect(progress.pitches[1]?.state).toBe('to-score');
    expect(await submitSheet(target('Giurato 03'), { reason: '', now: NOW }, nodeDigest)).toEqual({
      ok: false,
      error: { code: 'nothing-scored' },
    });
  });

  it('imports marks as versions, keeps what was there, and never counts a file twice', async () => {
    scoreAll('Giurato 02', 'Comin', 5);
    await sign('Giurato 02');
    const marks = ['Comin', 'Ulisse'].flatMap((name) =>
      criteria().map((criterion) => ({
        juror: juror('Giurato 02'),
        pitch: pitch(name),
        criterion,
        mark: name === 'Comin' ? 6 : 9,
      })),
    );
    const request = {
      document: document(),
      sheets: documents.sheets(contest),
      marks,
      fileName: 'voti.csv',
      fileHash: 'h',
      now: NOW,
      reason: 'da foglio',
    };
    documents.apply(take(await importMarks(request, nodeDigest)).change);
    const sheet = documents.sheet(contest, juror('Giurato 02'));
    expect(
      sheet.submissions.map(({ body }) => [
        body.sequence,
        body.origin.kind,
        Object.values(body.entries[0]?.marks ?? {})[0],
      ]),
    ).toEqual([
      [1, 'typed', 5],
      [2, 'imported', 6],
    ]);
    const repeated = { ...request, document: document(), sheets: documents.sheets(contest) };
    expect(await importMarks(repeated, nodeDigest)).toEqual({ ok: false, error: { code: 'already-imported' } });
    // The juror touches a pitch that came from the file: the draft starts from the file's marks.
    const [first, second] = criteria();
    documents.apply(take(setMark(target('Giurato 02'), pitch('Ulisse'), first ?? '', 3)));
    expect(
      documents
        .sheet(contest, juror('Giurato 02'))
        .drafts.get(pitch('Ulisse'))
        ?.marks.get(second ?? ''),
    ).toBe(9);
  });
});

describe('the ranking', () => {
  beforeEach(() => documents.apply(take(openRound(document(), NOW))));

  it('ranks by the declared rule, ties as ties, no-shows apart', async () => {
    for (const [who, comin, ulisse, aeris] of [
      ['Giurato 01', 8, 6, 0],
      ['Giurato 02', 8, 8, 6],
      ['Giurato 03', 6, 8, 8],
    ] as const) {
      scoreAll(who, 'Comin', comin);
      scoreAll(who, 'Ulisse', ulisse);
      if (who !== 'Giurato 01') scoreAll(who, 'Aeris', aeris);
      await sign(who);
    }
    const view = viewRanking(document(), documents.sheets(contest));
    expect(view.rows.map(({ name, rank, tied, sheets, expected }) => [name, rank, tied, sheets, expected])).toEqual([
      ['Comin', 1, true, 3, 3],
      ['Ulisse', 1, true, 3, 3],
      ['Aeris', 3, false, 2, 2],
    ]);
    expect(findingOf(view, null)).toMatchObject({ kind: 'shared-lead', names: ['Comin', 'Ulisse'], isComplete: true });
    const [idea] = profileOf(document(), view, pitch('Comin'));
    expect(idea).toMatchObject({ mean: 22 / 3, low: 7, high: 8, marks: [6, 8, 8] });
    documents.apply(take(setNoShow(document(), pitch('Comin'), true)));
    const without = viewRanking(document(), documents.sheets(contest));
    expect(without.rows.map(({ name, rank }) => [name, rank])).toEqual([
      ['Ulisse', 1],
      ['Aeris', 2],
    ]);
    expect(without.noShows.map(({ value }) => value.name)).toEqual(['Comin']);
  });

  it('explains a closing with sheets missing, asks why, freezes and reopens', async () => {
    scoreAll('Giurato 02', 'Comin', 8);
    scoreAll('Giurato 02', 'Ulisse', 7);
    scoreAll('Giurato 02', 'Aeris', 1);
    await sign('Giurato 02');
    documents.apply(take(setAbsent(document(), juror('Giurato 03'), true)));
    const sheets = documents.sheets(contest);
    const closing = viewClosing(document(), viewRanking(document(), sheets));
    expect(closing.missing).toHaveLength(2);
    expect(closing.jurors).toEqual([{ juror: juror('Giurato 01'), missing: 2, incomplete: 0 }]);
    expect(closing.answer.podium).toBe('order-open');
    expect(await closeRound({ document: document(), sheets, reason: ' ', now: NOW }, nodeDigest)).toEqual({
      ok: false,
      error: { code: 'reason-missing' },
    });
    documents.apply(
      take(await closeRound({ document: document(), sheets, reason: 'tempo finito', now: NOW }, nodeDigest)),
    );
    expect(document().round).toMatchObject({ state: 'closed', closingReason: 'tempo finito' });
    expect(setMark(target('Giurato 01'), pitch('Comin'), criteria()[0] ?? '', 3)).toEqual({
      ok: false,
      error: { code: 'round-not-open' },
    });
    const result = documents.state(`result/${contest}`).get('result')?.get(contest);
    expect(result?.get('inputsHash')?.value).toMatch(/^[0-9a-f]{64}$/);
    const before = result?.get('inputsHash')?.value;
    const asFrozen = readResult(documents.state(`result/${contest}`), contest);
    documents.apply(
      take(
        reopenRound({ document: document(), result: asFrozen, reason: 'scheda mancata', now: NOW, by: 'Giurato 18' }),
      ),
    );
    documents.apply(take(addRecusal(document(), juror('Giurato 02'), pitch('Aeris'), 'fornitore')));
    documents.apply(
      take(
        await closeRound(
          { document: document(), sheets: documents.sheets(contest), reason: 'basta', now: NOW },
          nodeDigest,
        ),
      ),
    );
    expect(documents.state(`result/${contest}`).get('result')?.get(contest)?.get('inputsHash')?.value).not.toBe(before);
  });

  it('counts what an absent juror signed and expects nothing more', async () => {
    scoreAll('Giurato 02', 'Comin', 8);
    await sign('Giurato 02');
    documents.apply(take(setAbsent(document(), juror('Giurato 02'), true)));
    const view = viewRanking(document(), documents.sheets(contest));
    expect(view.rows.find(({ name }) => name === 'Comin')).toMatchObject({ sheets: 1, value: 8 });
    expect(view.completeness.total.absent).toBe(2);
  });
});
