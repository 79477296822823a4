import { common as commonIt } from './it/common.ts';
import { shell as shellIt } from './it/shell.ts';
import { organisations as organisationsIt } from './it/organisations.ts';
import { people as peopleIt } from './it/people.ts';
import { contest as contestIt } from './it/contest.ts';
import { script as scriptIt } from './it/script.ts';
import { projector as projectorIt } from './it/projector.ts';
import { assignment as assignmentIt } from './it/assignment.ts';
import { schedule as scheduleIt } from './it/schedule.ts';
import { sheet as sheetIt } from './it/sheet.ts';
import { solidity as solidityIt } from './it/solidity.ts';
import { transcription as transcriptionIt } from './it/transcription.ts';
import { deliberation as deliberationIt } from './it/deliberation.ts';
import { ranking as rankingIt } from './it/ranking.ts';
import { rankingJurors as rankingJurorsIt } from './it/ranking-jurors.ts';
import { rankingTrial as rankingTrialIt } from './it/ranking-trial.ts';
import { importing as importingIt } from './it/importing.ts';
import { contestPaper as contestPaperIt } from './it/contest-paper.ts';
import { after as afterIt } from './it/after.ts';
import { letter as letterIt } from './it/letter.ts';
import { paper as paperIt } from './it/paper.ts';
import { certificate as certificateIt } from './it/certificate.ts';
import { menu as menuIt } from './it/menu.ts';
import { errors as errorsIt } from './it/errors.ts';
import { command as commandIt } from './it/command.ts';
import { needs as needsIt } from './it/needs.ts';
import { needsMap as needsMapIt } from './it/needs-map.ts';
import { templates as templatesIt } from './it/templates.ts';
import { board as boardIt } from './it/board.ts';
import { coaching as coachingIt } from './it/coaching.ts';
import { session as sessionIt } from './it/session.ts';
import { thread as threadIt } from './it/thread.ts';
import { coachingOverview as coachingOverviewIt } from './it/coaching-overview.ts';
import { coachingSearch as coachingSearchIt } from './it/coaching-search.ts';
import { coachingPaper as coachingPaperIt } from './it/coaching-paper.ts';
import { needsPaper as needsPaperIt } from './it/needs-paper.ts';
import { common as commonEn } from './en/common.ts';
import { shell as shellEn } from './en/shell.ts';
import { organisations as organisationsEn } from './en/organisations.ts';
import { people as peopleEn } from './en/people.ts';
import { contest as contestEn } from './en/contest.ts';
import { script as scriptEn } from './en/script.ts';
import { projector as projectorEn } from './en/projector.ts';
import { assignment as assignmentEn } from './en/assignment.ts';
import { schedule as scheduleEn } from './en/schedule.ts';
import { sheet as sheetEn } from './en/sheet.ts';
import { solidity as solidityEn } from './en/solidity.ts';
import { transcription as transcriptionEn } from './en/transcription.ts';
import { deliberation as deliberationEn } from './en/deliberation.ts';
import { ranking as rankingEn } from './en/ranking.ts';
import { rankingJurors as rankingJurorsEn } from './en/ranking-jurors.ts';
import { rankingTrial as rankingTrialEn } from './en/ranking-trial.ts';
import { importing as importingEn } from './en/importing.ts';
import { contestPaper as contestPaperEn } from './en/contest-paper.ts';
import { after as afterEn } from './en/after.ts';
import { letter as letterEn } from './en/letter.ts';
import { paper as paperEn } from './en/paper.ts';
import { certificate as certificateEn } from './en/certificate.ts';
import { menu as menuEn } from './en/menu.ts';
import { errors as errorsEn } from './en/errors.ts';
import { command as commandEn } from './en/command.ts';
import { needs as needsEn } from './en/needs.ts';
import { needsMap as needsMapEn } from './en/needs-map.ts';
import { templates as templatesEn } from './en/templates.ts';
import { board as boardEn } from './en/board.ts';
import { coaching as coachingEn } from './en/coaching.ts';
import { session as sessionEn } from './en/session.ts';
import { thread as threadEn } from './en/thread.ts';
import { coachingOverview as coachingOverviewEn } from './en/coaching-overview.ts';
import { coachingSearch as coachingSearchEn } from './en/coaching-search.ts';
import { coachingPaper as coachingPaperEn } from './en/coaching-paper.ts';
import { needsPaper as needsPaperEn } from './en/needs-paper.ts';

/** The languages of the app; Italian is the source. */
export const languages = ['it', 'en'] as const;

/** See {@link languages}. */
export type Language = (typeof languages)[number];

/** All texts, by language and namespace. */
export const catalogue = {
  it: {
    common: commonIt,
    shell: shellIt,
    organisations: organisationsIt,
    people: peopleIt,
    contest: contestIt,
    script: scriptIt,
    projector: projectorIt,
    assignment: assignmentIt,
    schedule: scheduleIt,
    sheet: sheetIt,
    solidity: solidityIt,
    transcription: transcriptionIt,
    deliberation: deliberationIt,
    ranking: rankingIt,
    rankingJurors: rankingJurorsIt,
    rankingTrial: rankingTrialIt,
    importing: importingIt,
    contestPaper: contestPaperIt,
    after: afterIt,
    letter: letterIt,
    paper: paperIt,
    certificate: certificateIt,
    menu: menuIt,
    errors: errorsIt,
    command: commandIt,
    needs: needsIt,
    needsMap: needsMapIt,
    templates: templatesIt,
    board: boardIt,
    coaching: coachingIt,
    session: sessionIt,
    thread: threadIt,
    coachingOverview: coachingOverviewIt,
    coachingSearch: coachingSearchIt,
    coachingPaper: coachingPaperIt,
    needsPaper: needsPaperIt,
  },
  en: {
    common: commonEn,
    shell: shellEn,
    organisations: organisationsEn,
    people: peopleEn,
    contest: contestEn,
    script: scriptEn,
    projector: projectorEn,
    assignment: assignmentEn,
    schedule: scheduleEn,
    sheet: sheetEn,
    solidity: solidityEn,
    transcription: transcriptionEn,
    deliberation: deliberationEn,
    ranking: rankingEn,
    rankingJurors: rankingJurorsEn,
    rankingTrial: rankingTrialEn,
    importing: importingEn,
    contestPaper: contestPaperEn,
    after: afterEn,
    letter: letterEn,
    paper: paperEn,
    certificate: certificateEn,
    menu: menuEn,
    errors: errorsEn,
    command: commandEn,
    needs: needsEn,
    needsMap: needsMapEn,
    templates: templatesEn,
    board: boardEn,
    coaching: coachingEn,
    session: sessionEn,
    thread: threadEn,
    coachingOverview: coachingOverviewEn,
    coachingSearch: coachingSearchEn,
    coachingPaper: coachingPaperEn,
    needsPaper: needsPaperEn,
  },
} as const;
