import { addJurors } from '../../renderer/data/commands/contest-jury.ts';
import { addPitches } from '../../renderer/data/commands/contest-pitches.ts';
import { openRound } from '../../renderer/data/commands/contest-round.ts';
import { createContest } from '../../renderer/data/commands/contest-setup.ts';
import type { ContestRefusal } from '../../renderer/data/commands/contest-change.ts';
import { digestText } from '../../renderer/data/commands/sheet-digest.ts';
import { setMark } from '../../renderer/data/commands/sheet-marks.ts';
import { submitSheet } from '../../renderer/data/commands/sheet-submission.ts';
import type { Change } from '../../renderer/data/store-contract.ts';
import { draftCriteria } from '../../shared/contest-rules/criteria-templates.ts';
import { readContest, type ContestDocument } from '../../shared/documents/contest-document.ts';
import { readSheet, type SheetDocument } from '../../shared/documents/sheet-document.ts';
import type { Result } from '../../shared/lib/result.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import type { Laptop } from './laptop.ts';

/** Stores a change on a laptop; a refusal is a fault of the test. */
export async function store(laptop: Laptop, command: Change | Result<Change, ContestRefusal>): Promise<void> {
  if ('ok' in command && !command.ok) throw new Error(command.error.code);
  const stored = await laptop.store.change('ok' in command ? command.value : command);
  if (!stored.ok) throw new Error(stored.error.code);
}

/** The contest as it stands on a laptop. */
export async function contestOn(laptop: Laptop, id: string): Promise<ContestDocument> {
  return readContest(await laptop.store.read(`contest/${id}`), id);
}

/** A juror's sheet as it stands on a laptop. */
export async function sheetOn(laptop: Laptop, contest: string, juror: string): Promise<SheetDocument> {
  return readSheet(await laptop.store.read(`sheet/${contest}/${juror}`));
}

/** A contest open for voting, five criteria from 0 to 10. @returns its id. */
export async function openContestOn(
  laptop: Laptop,
  pitches: readonly string[],
  jurors: readonly string[],
): Promise<string> {
  const scale = { min: 0, max: 10, step: 1 };
  const criteria = draftCriteria('social-innovation', scale, createTranslate('it'));
  const { id, change } = createContest({ title: 'Finale', facts: {}, criteria });
  await store(laptop, change);
  const pitchSources = pitches.map((name) => ({ name }));
  await store(laptop, addPitches(await contestOn(laptop, id), pitchSources, 'legame dichiarato'));
  const people = jurors.map((name) => ({ name }));
  await store(laptop, addJurors(await contestOn(laptop, id), people, 'legame dichiarato'));
  await store(laptop, openRound(await contestOn(laptop, id), '2021-07-15T09:00:00.000Z'));
  return id;
}

/** Signs the sheet of a juror (counted from 0) that gives each pitch one mark on every criterion. */
export async function signSheet(
  laptop: Laptop,
  contest: string,
  position: number,
  marks: readonly number[],
): Promise<void> {
  const document = await contestOn(laptop, contest);
  const juror = document.jurors[position]?.id ?? '';
  for (const [index, mark] of marks.entries()) {
    const pitch = document.pitches[index]?.id ?? '';
    for (const { id } of document.criteria) {
      const sheet = await sheetOn(laptop, contest, juror);
      await store(laptop, setMark({ document, juror, sheet }, pitch, id, mark));
    }
  }
  const sheet = await sheetOn(laptop, contest, juror);
  const signing = { reason: '', now: '2021-07-15T10:00:00.000Z' };
  const signed = await submitSheet({ document, juror, sheet }, signing, digestText);
  if (!signed.ok) throw new Error(signed.error.code);
  await store(laptop, signed.value.change);
}
