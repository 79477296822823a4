import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import { formatPaperDay } from './paper-dates.ts';
import type { RunningLines } from './paper.ts';

/** What every paper of a contest says about itself. Texts are as people wrote them; dates are ISO, `null` when not decided. */
export type PaperContext = {
  readonly language: Language;
  /** Who issues the paper: "Miracolo a Milano", and in smaller type who stands behind it. */
  readonly issuer: { readonly name: string; readonly detail: string | null };
  readonly contest: {
    readonly title: string;
    readonly code: string;
    readonly date: string | null;
    readonly place: string | null;
  };
  /** Code and version of this document: "VG-C3-1", 1. */
  readonly document: { readonly code: string; readonly version: number };
  /** Printed at the foot of every page: "Dati di esempio …", the credit of borrowed data, or nothing. */
  readonly notice: string | null;
};

/** Running lines of a paper of a contest. `title` is short, `readers` a whole sentence. */
export function contestRunningLines(
  context: PaperContext,
  title: string,
  readers: string,
  t: Translate,
): Omit<RunningLines, 'page'> {
  const { issuer, contest, document } = context;
  const values = { issuer: issuer.name, contest: contest.title, code: document.code };
  return {
    left: title,
    right:
      contest.date === null
        ? t('paper:running.contest', values)
        : t('paper:running.contestOnDay', { ...values, day: formatPaperDay(context.language, contest.date) }),
    readers: context.notice === null ? readers : `${readers}\n${context.notice}`,
  };
}
