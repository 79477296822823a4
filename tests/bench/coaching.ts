import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { CoachedOrganisation } from './coached-organisation.ts';
import type { BenchEdition } from './edition.ts';
import { summarise, type Summary } from './statistics.ts';
import { installBareField, installKeyRecorder, timeOpening } from './writing-page.ts';

/** A key in long notes until its paint, beside a field that only the engine looks after; an organisation until its paint. Milliseconds. */
export interface CoachingFigures {
  readonly typed: Summary;
  /** The same words in a bare editable field of the same window. */
  readonly bareTyped: Summary;
  /** By its address soon after a start, the first page of an organisation that nobody meets these days: its document is on disk still. */
  readonly opened: Summary;
  /** The same from the press of the mouse, after the pointer came to rest on its row of the list. */
  readonly clicked: Summary;
  /** The same by its address once more, its document in memory. */
  readonly openedAgain: Summary;
  /** By its address soon after a start, that of an organisation with a session under way. */
  readonly openedAtHand: Summary;
}

const ROUNDS = 4;
const KEYS_A_ROUND = 60;
/** Nobody types faster for long: 12 keys a second. */
const PAUSE_MS = 80;
const OPENINGS = 9;
/** A hand that arrives at a row takes longer than this before it clicks. */
const ARRIVING_MS = 200;
/** Where in the notes one writes, as shares of their paragraphs. */
const PLACES = [0, 0.5, 1] as const;

/** Types into notes of 20,000 words at their beginning, middle and end, and opens their organisation, in the page of a running app. */
export async function measureCoaching(
  page: Page,
  { coached, coachedOnce }: Pick<BenchEdition, 'coached' | 'coachedOnce'>,
): Promise<CoachingFigures> {
  const openings = await measureOpenings(page, coachedOnce, coached);
  return { ...(await measureTyping(page, coached)), ...openings };
}

async function measureTyping(page: Page, { organisation, session }: CoachedOrganisation) {
  await page.evaluate((path) => (location.hash = path), `/coaching/${organisation}/${session}`);
  await page.locator('.prose-field [contenteditable] > *').nth(300).waitFor({ state: 'attached' });
  await page.evaluate(installKeyRecorder);
  await page.evaluate(installBareField, '.prose-field [contenteditable]');
  const typed: number[] = [];
  const bareTyped: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const place of PLACES) {
      typed.push(...(await typeAt(page, '.prose-field [contenteditable]', place)));
      bareTyped.push(...(await typeAt(page, '#bench-field', place)));
    }
  }
  return { typed: summarise(typed), bareTyped: summarise(bareTyped) };
}

/** Puts the cursor into a paragraph and types. @returns what each key took. */
async function typeAt(page: Page, field: string, place: number): Promise<readonly number[]> {
  await page.evaluate(([at, share]) => window.benchCursor(at, share), [field, place] as const);
  await wait(500);
  await page.evaluate(() => window.benchKeys());
  for (let key = 0; key < KEYS_A_ROUND; key += 1) {
    await wait(PAUSE_MS);
    await page.keyboard.press(key % 7 === 6 ? 'Space' : 'etaoin'.charAt(key % 6));
  }
  await wait(500);
  const took = await page.evaluate(() => window.benchKeys());
  if (took.length !== KEYS_A_ROUND) throw new Error(`${took.length} of ${KEYS_A_ROUND} keys were painted in ${field}`);
  return took;
}

async function measureOpenings(page: Page, { organisation, name }: CoachedOrganisation, atHand: CoachedOrganisation) {
  const shows = '.overview .thread';
  const byAddress = (id: string) => page.evaluate(timeOpening, { path: `/organisations/${id}`, shows });
  const byMouse = async () => {
    await page.getByRole('searchbox').first().fill(name);
    const row = page.getByRole('row', { name }).first();
    await row.hover();
    await wait(ARRIVING_MS);
    const opening = page.evaluate(timeOpening, { path: '', shows });
    await row.click();
    return opening;
  };
  const opened: number[] = [];
  const clicked: number[] = [];
  const openedAgain: number[] = [];
  const openedAtHand: number[] = [];
  for (let time = 0; time < OPENINGS; time += 1) {
    await showList(page, true);
    opened.push(await byAddress(organisation));
    await showList(page, false);
    openedAgain.push(await byAddress(organisation));
    await showList(page, true);
    clicked.push(await byMouse());
    await showList(page, true);
    openedAtHand.push(await byAddress(atHand.organisation));
  }
  return {
    opened: summarise(opened),
    clicked: summarise(clicked),
    openedAgain: summarise(openedAgain),
    openedAtHand: summarise(openedAtHand),
  };
}

/** The list of organisations, at rest. @param isFresh reloads the page: no document is in memory then. */
async function showList(page: Page, isFresh: boolean): Promise<void> {
  await page.evaluate(() => (location.hash = '/organisations'));
  if (isFresh) await page.reload();
  await page.getByRole('row').nth(9).waitFor();
  await wait(1000);
}
