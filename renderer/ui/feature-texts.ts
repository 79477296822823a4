import { after } from '../../shared/i18n/it/after.ts';
import { assignment } from '../../shared/i18n/it/assignment.ts';
import { contest } from '../../shared/i18n/it/contest.ts';
import { contestPaper } from '../../shared/i18n/it/contest-paper.ts';
import { deliberation } from '../../shared/i18n/it/deliberation.ts';
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
import { transcription } from '../../shared/i18n/it/transcription.ts';

import { needs } from '../../shared/i18n/it/needs.ts';
import { needsMap } from '../../shared/i18n/it/needs-map.ts';
import { templates } from '../../shared/i18n/it/templates.ts';
import { board } from '../../shared/i18n/it/board.ts';
import { coaching } from '../../shared/i18n/it/coaching.ts';
import { session } from '../../shared/i18n/it/session.ts';
import { thread } from '../../shared/i18n/it/thread.ts';
import { coachingOverview } from '../../shared/i18n/it/coaching-overview.ts';
import { coachingSearch } from '../../shared/i18n/it/coaching-search.ts';

/** What only the features beyond the first screen say in Italian. Papers, the menu and the command line have texts of their own. */
export const featureTexts = {
  after,
  assignment,
  contest,
  contestPaper,
  deliberation,
  importing,
  organisations,
  paper,
  people,
  projector,
  ranking,
  rankingJurors,
  rankingTrial,
  schedule,
  sheet,
  transcription,
  needs,
  needsMap,
  templates,
  board,
  coaching,
  session,
  thread,
  coachingOverview,
  coachingSearch,
};
