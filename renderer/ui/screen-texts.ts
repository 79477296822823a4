import { createInstance, type i18n, type Resource } from 'i18next';
import type { Language } from '../../shared/i18n/catalogue.ts';
import { after } from '../../shared/i18n/it/after.ts';
import { assignment } from '../../shared/i18n/it/assignment.ts';
import { common } from '../../shared/i18n/it/common.ts';
import { contest } from '../../shared/i18n/it/contest.ts';
import { contestPaper } from '../../shared/i18n/it/contest-paper.ts';
import { deliberation } from '../../shared/i18n/it/deliberation.ts';
import { errors } from '../../shared/i18n/it/errors.ts';
import { importing } from '../../shared/i18n/it/importing.ts';
import { organisations } from '../../shared/i18n/it/organisations.ts';
import { paper } from '../../shared/i18n/it/paper.ts';
import { people } from '../../shared/i18n/it/people.ts';
import { ranking } from '../../shared/i18n/it/ranking.ts';
import { rankingJurors } from '../../shared/i18n/it/ranking-jurors.ts';
import { rankingTrial } from '../../shared/i18n/it/ranking-trial.ts';
import { projector } from '../../shared/i18n/it/projector.ts';
import { schedule } from '../../shared/i18n/it/schedule.ts';
import { sheet } from '../../shared/i18n/it/sheet.ts';
import { shell } from '../../shared/i18n/it/shell.ts';
import { transcription } from '../../shared/i18n/it/transcription.ts';

/** What screens say in Italian. The other languages are fetched when somebody reads them: they would delay the first page. */
const italian = {
  after,
  assignment,
  common,
  contest,
  contestPaper,
  deliberation,
  errors,
  importing,
  organisations,
  paper,
  people,
  ranking,
  rankingJurors,
  rankingTrial,
  projector,
  schedule,
  sheet,
  shell,
  transcription,
};

let english: Promise<Resource[string]> | null = null;

/** The English texts, fetched once. */
export function loadEnglish(): Promise<Resource[string]> {
  english ??= import('../../shared/i18n/catalogue.ts').then((module) => module.catalogue.en);
  return english;
}

/** A translator for screens. `extra` holds the texts of a language other than Italian, which stays the fallback. */
export function createScreenI18n(language: Language, extra: Resource[string] | null): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'it',
    defaultNS: 'common',
    ns: Object.keys(italian),
    resources: extra === null ? { it: italian } : { it: italian, [language]: extra },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}

/** Namespaces of screens: all but those of the native menu and the command line. */
export const screenNamespaces = [
  'after',
  'common',
  'contest',
  'contestPaper',
  'deliberation',
  'errors',
  'importing',
  'organisations',
  'paper',
  'people',
  'ranking',
  'rankingJurors',
  'rankingTrial',
  'projector',
  'schedule',
  'sheet',
  'shell',
  'transcription',
] as const satisfies readonly (keyof typeof italian)[];
