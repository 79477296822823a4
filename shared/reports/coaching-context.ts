import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import { formatPaperDay } from './paper-dates.ts';
import type { RunningLines } from './paper.ts';

/** What every paper of one organisation's needs and coaching says about itself. Texts are as people wrote them. */
export type CoachingContext = {
  readonly language: Language;
  /** Who issues the paper: "Miracolo a Milano", and in smaller type who stands behind it. */
  readonly issuer: { readonly name: string; readonly detail: string | null };
  readonly organisation: {
    readonly name: string;
    /** Code of the register ("O13"); may be empty. */
    readonly code: string;
    /** May be empty. */
    readonly project: string;
  };
  /** Code of this document: "AB-O13-T1". */
  readonly document: { readonly code: string };
  /** Printed at the foot of every page: "Dati di esempio …", or nothing. */
  readonly notice: string | null;
};

/** Running lines of a paper of an organisation. `title` is short, `day` an ISO day or `null`, `readers` a whole sentence. */
export function coachingRunningLines(
  context: CoachingContext,
  title: string,
  day: string | null,
  readers: string,
  t: Translate,
): Omit<RunningLines, 'page'> {
  const { organisation, document, language } = context;
  const values = { organisation: organisation.name, code: document.code };
  return {
    left: title,
    right:
      day === null
        ? t('coachingPaper:running', values)
        : t('coachingPaper:runningOnDay', { ...values, day: formatPaperDay(language, day) }),
    readers: context.notice === null ? readers : `${readers}\n${context.notice}`,
  };
}

/** The line below the title: organisation, its code and its project. */
export function organisationLine({ organisation }: Pick<CoachingContext, 'organisation'>, t: Translate): string {
  const { name, code, project } = organisation;
  if (code === '') return project === '' ? name : t('coachingPaper:withProject', { name, project });
  return project === ''
    ? t('coachingPaper:withCode', { name, code })
    : t('coachingPaper:withCodeAndProject', { name, code, project });
}
