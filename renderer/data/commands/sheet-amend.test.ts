import { beforeEach, describe, expect, it } from 'vitest';
import { listSheetChanges } from '../../../shared/contest-rules/sheet-changes.ts';
import { changedPitches, readProgress } from '../../../shared/contest-rules/sheet-progress.ts';
import { contestRecord, pitchRecord } from '../../../shared/documents/contest-document.ts';
import { contestOn, openContestOn, sheetOn, signSheet, store } from '../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { contestChange } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { digestText } from './sheet-digest.ts';
import { declareRecusal, setInterest, setMark, withdrawRecusal } from './sheet-marks.ts';
import { submitSheet } from './sheet-submission.ts';

let laptop: Laptop;
let contest: string;

beforeEach(async () => {
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse', 'Aeris'], ['Giurato 1', 'Giurato 2']);
});

async function targetNow() {
  const document = await contestOn(laptop, contest);
  const juror = document.jurors[0]?.id ?? '';
  return { document, juror, sheet: await sheetOn(laptop, contest, juror) };
}

async function changesNow() {
  const { document, juror, sheet } = await targetNow();
  // Both ways of asking must agree on which pitches differ.
  const changes = listSheetChanges(document, juror, sheet);
  expect(changes.map(({ pitch }) => pitch)).toEqual(changedPitches(document, juror, sheet));
  return changes.map(({ pitch, changes: found }) => [
    document.pitches.find(({ id }) => id === pitch)?.value.name,
    found.map(({ kind }) => kind),
  ]);
}

describe('what a new version changes', () => {
  it('names marks, recusals and wishes, and nothing once they are as signed', async () => {
    await signSheet(laptop, contest, 0, [6, 7, 8]);
    expect(await changesNow()).toEqual([]);
    const { document } = await targetNow();
    const [comin = '', ulisse = '', aeris = ''] = document.pitches.map(({ id }) => id);
    const criterion = document.criteria[0]?.id ?? '';
    await store(laptop, setMark(await targetNow(), comin, criterion, 9));
    await store(laptop, declareRecusal(await targetNow(), ulisse, 'cliente'));
    await store(laptop, setInterest(await targetNow(), aeris, { interests: ['expert'], interestNote: '' }));
    expect(await changesNow()).toEqual([
      ['Comin', ['mark']],
      ['Ulisse', ['recused']],
      ['Aeris', ['interest']],
    ]);
    await store(laptop, setMark(await targetNow(), comin, criterion, 6));
    await store(laptop, withdrawRecusal(await targetNow(), ulisse));
    await store(laptop, setInterest(await targetNow(), aeris, { interests: [], interestNote: '' }));
    expect(await changesNow()).toEqual([]);
  });

  it('hands in neither marks nor wishes of a pitch one abstains from, and is not changed for ever by them', async () => {
    const { document } = await targetNow();
    const comin = document.pitches[0]?.id ?? '';
    await store(laptop, setMark(await targetNow(), comin, document.criteria[0]?.id ?? '', 9));
    await store(laptop, setInterest(await targetNow(), comin, { interests: ['client'], interestNote: 'una prova' }));
    await store(laptop, declareRecusal(await targetNow(), comin, 'cliente'));
    const target = await targetNow();
    const signing = { reason: '', now: '2021-07-15T10:00:00.000Z' };
    const signed = await submitSheet(target, signing, digestText);
    if (!signed.ok) throw new Error(signed.error.code);
    await store(laptop, signed.value.change);
    const after = await targetNow();
    const entry = after.sheet.submissions[0]?.body.entries[0];
    expect([entry?.recused, entry?.marks, entry?.interests, entry?.interestNote]).toEqual([true, {}, [], '']);
    expect(await changesNow()).toEqual([]);
    expect(readProgress(after.document, after.juror, after.sheet).state).toBe('submitted');
  });

  it('asks for a new signature when the criteria changed, and keeps the marks', async () => {
    await signSheet(laptop, contest, 0, [6, 7, 8]);
    await store(laptop, contestChange(contest, 'x', [recordChange(contestRecord, contest, { criteriaVersion: 2 })]));
    const { document, juror, sheet } = await targetNow();
    const progress = readProgress(document, juror, sheet);
    expect(progress.isOutdated).toBe(true);
    expect(progress.pitches.map(({ marks }) => marks.size)).toEqual([5, 5, 5]);
  });

  it('counts a rehearsal neither as done nor as to be done', async () => {
    await signSheet(laptop, contest, 0, [6, 7]);
    const { document: before } = await targetNow();
    const comin = before.pitches[0]?.id ?? '';
    await store(laptop, contestChange(contest, 'x', [recordChange(pitchRecord, comin, { isCalibration: true })]));
    const { document, juror, sheet } = await targetNow();
    const { expected, complete } = readProgress(document, juror, sheet);
    expect([complete, expected]).toEqual([1, 2]);
  });
});
