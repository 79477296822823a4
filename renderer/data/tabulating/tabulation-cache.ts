import type { TabulatingAnswer, TabulatingRequest } from './tabulating-request.ts';

/** Enough for a few contests, or for one with several what-ifs. */
const MOST_KEPT = 8;

/** The last answers, by what they answer: going back to a ranking shows it at once. */
const answers = new Map<string, TabulatingAnswer>();

/** Everything a tabulation depends on, as text. The same scores in another order are asked for anew. */
export function keyOfRequest({ scores, rule, options }: TabulatingRequest): string {
  const sheets = scores.sheets.map(({ juror, entry, state, marks }) => [juror, entry, state, [...marks]]);
  return JSON.stringify([{ ...scores, sheets }, rule, options]);
}

/** The answer given before to the same request. */
export function recallAnswer(key: string): TabulatingAnswer | undefined {
  const answer = answers.get(key);
  if (answer !== undefined) keepAnswer(key, answer);
  return answer;
}

/** Keeps an answer; the one that was not asked for longest goes. */
export function keepAnswer(key: string, answer: TabulatingAnswer): void {
  answers.delete(key);
  answers.set(key, answer);
  const oldest = answers.keys().next();
  if (answers.size > MOST_KEPT && oldest.done !== true) answers.delete(oldest.value);
}
