import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { BenchEdition } from './edition.ts';
import { installMarkRecorder, installStrictPut } from './page-recorder.ts';
import { summarise, type Summary } from './statistics.ts';

/** From the key press to the paint and to both stores, beside what the disk alone takes; milliseconds. */
export interface MarkFigures {
  readonly painted: Summary;
  readonly acknowledged: Summary;
  /** One strict put and one append with fsync, of an update's size, one after the other. */
  readonly putAndSync: Summary;
  readonly put: Summary;
  readonly sync: Summary;
}

const ROUNDS = 4;
const MARKS_A_ROUND = 50;
const CRITERIA = 5;
/** Nobody types marks faster. The disk is measured at the same pace, since idle machines answer more slowly. */
const PAUSE_MS = 120;
const UPDATE_BYTES = 300;

/** Types marks into the score sheet of a juror, and writes to the disk with nothing in between, in turns. */
export async function measureMarks(page: Page, { userData, contest, juror }: BenchEdition): Promise<MarkFigures> {
  await page.evaluate((path) => (location.hash = path), `/contests/${contest}/vote/${juror}`);
  await page.getByRole('button', { name: /apri la scheda/ }).click();
  await page.getByRole('radiogroup').first().waitFor();
  await page.evaluate(installMarkRecorder);
  await page.evaluate(installStrictPut);
  const painted: number[] = [];
  const acknowledged: number[] = [];
  const put: number[] = [];
  const sync: number[] = [];
  await typeMarks(page, CRITERIA);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const mark of await typeMarks(page, MARKS_A_ROUND)) {
      painted.push(mark.painted);
      acknowledged.push(mark.acknowledged);
    }
    for (let time = 0; time < MARKS_A_ROUND; time += 1) {
      await wait(PAUSE_MS);
      put.push(await page.evaluate((bytes) => window.benchPut(bytes), UPDATE_BYTES));
    }
    sync.push(...(await appendAndSync(join(userData, 'bench.journal'), MARKS_A_ROUND)));
  }
  const both = put.map((took, index) => took + (sync[index] ?? 0));
  return {
    painted: summarise(painted),
    acknowledged: summarise(acknowledged),
    putAndSync: summarise(both),
    put: summarise(put),
    sync: summarise(sync),
  };
}

interface TypedMark {
  readonly painted: number;
  readonly acknowledged: number;
}

/** Goes through the criteria pitch by pitch, as a juror does, and types another mark than the one that stands there. */
async function typeMarks(page: Page, count: number): Promise<readonly TypedMark[]> {
  const typed: TypedMark[] = [];
  for (let index = 0; index < count; index += 1) {
    await wait(PAUSE_MS);
    const key = await page.evaluate(() => window.benchExpectMark());
    await page.keyboard.press(key);
    typed.push(await page.evaluate(() => window.benchMark()));
    await page.keyboard.press('ArrowDown');
    if (index % CRITERIA === CRITERIA - 1) {
      await page.keyboard.press((await isLastPitch(page)) ? 'p' : 'n');
      for (let up = 0; up < CRITERIA; up += 1) await page.keyboard.press('ArrowUp');
    }
  }
  return typed;
}

async function isLastPitch(page: Page): Promise<boolean> {
  return page.locator('.vote-pitches li').last().locator('[aria-current]').isVisible();
}

async function appendAndSync(path: string, count: number): Promise<readonly number[]> {
  const file = await open(path, 'a');
  const bytes = new Uint8Array(UPDATE_BYTES).fill(65);
  const took: number[] = [];
  try {
    for (let time = 0; time < count; time += 1) {
      await wait(PAUSE_MS);
      const before = performance.now();
      await file.write(bytes);
      await file.sync();
      took.push(performance.now() - before);
    }
  } finally {
    await file.close();
  }
  return took;
}
