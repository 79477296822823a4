import type { Words } from '../../ui/text.tsx';
import { countSheets, type ContestInView, type ProgrammeLists } from './programme-figures.ts';

/** The finding of the first page: how the contest in view stands, and how much waits. */
export function sentenceFor(
  { t }: Words,
  lists: ProgrammeLists,
  inView: ContestInView | null,
  attention: number,
): string {
  if (lists.organisations.length === 0 && lists.contests.length === 0) return t('shell:home.sentenceEmpty');
  const waiting =
    attention === 0 ? t('shell:home.sentenceCalm') : t('shell:home.sentenceAttention', { count: attention });
  return t('shell:home.twoSentences', { first: contestSentence(t, lists, inView), second: waiting });
}

function contestSentence(t: Words['t'], lists: ProgrammeLists, inView: ContestInView | null): string {
  if (inView === null) return t('shell:home.sentencePlain', { count: lists.organisations.length });
  const { contest, standing, days } = inView;
  const title = contest.title;
  if (standing === 'last') return t('shell:home.sentenceClosed', { contest: title });
  if (standing === 'running') {
    const sheets = countSheets(contest, lists.handedIn);
    return sheets.expected > 0 && sheets.handedIn === sheets.expected
      ? t('shell:home.sentenceAllIn', { contest: title })
      : t('shell:home.sentenceRunning', { contest: title });
  }
  if (days === 0) return t('shell:home.sentenceToday', { contest: title });
  if (days !== null && days > 0) return t('shell:home.sentenceDays', { count: days, contest: title });
  return t('shell:home.sentencePlain', { count: lists.organisations.length });
}
