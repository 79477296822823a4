import type { ResultDocument } from '../documents/result-document.ts';
import type { HashedSubmission } from '../documents/sheet-document.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Juror } from '../domain/contest.ts';
import type { RankingView } from '../contest-rules/ranking-view.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import type { PaperContext } from '../reports/paper-context.ts';
import type { RankingEvidence } from './ranking-evidence.ts';

/** Everything the papers of one contest are made of. */
export interface ContestDossier {
  readonly language: Language;
  /** Who issues the papers: "Miracolo a Milano". */
  readonly issuer: string;
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly sheets: readonly { readonly juror: string; readonly submissions: readonly HashedSubmission[] }[];
  /** The result with the decisions of the jury; nothing is frozen in it while voting is open. */
  readonly result: ResultDocument;
  /** How sure the places are; `null` where it was not computed. */
  readonly evidence: RankingEvidence | null;
}

/** Kinds of papers; each has its letters in the document code. */
export type ContestPaperKind =
  'ranking' | 'minutes' | 'juror-sheet' | 'blank-sheet' | 'certificate' | 'letter' | 'script';

const LETTERS: Readonly<Record<ContestPaperKind, string>> = {
  ranking: 'CL',
  minutes: 'VG',
  'juror-sheet': 'SG',
  'blank-sheet': 'SB',
  certificate: 'AT',
  letter: 'LR',
  script: 'CS',
};

/** A short code for a contest: its number where the title has one ("Contest 3 · finale" gives C3), else the end of its id. */
export function contestCodeOf({ id, contest }: Pick<ContestDocument, 'id' | 'contest'>): string {
  const number = /\d+/.exec(contest.title)?.[0];
  return number !== undefined && number.length < 4 ? `C${number}` : `C${id.slice(-4)}`;
}

/** What all papers of a contest say of themselves. */
export function paperContextOf(dossier: ContestDossier, kind: ContestPaperKind, t: Translate): PaperContext {
  const { contest } = dossier.document;
  const code = contestCodeOf(dossier.document);
  // A credit says more exactly than the general notice which part is borrowed and which invented.
  const notice = contest.credit !== '' ? contest.credit : contest.isExample ? t('paper:notice.sample') : null;
  return {
    language: dossier.language,
    issuer: { name: dossier.issuer, detail: t('contestPaper:issuerDetail') },
    contest: {
      title: contest.title,
      code,
      date: contest.date === '' ? null : contest.date,
      place: contest.place === '' ? null : contest.place,
    },
    document: { code: `${LETTERS[kind]}-${code}`, version: 1 },
    notice,
  };
}

/** Jurors who handed something in: who never did was not there, whatever the list of the jury says. */
export function presentJurors({
  document,
  sheets,
}: Pick<ContestDossier, 'document' | 'sheets'>): readonly Identified<Juror>[] {
  const signed = new Set(sheets.flatMap(({ juror, submissions }) => (submissions.length > 0 ? [juror] : [])));
  return document.jurors.filter(({ id }) => signed.has(id));
}

/** When voting opened and closed; `null` until both happened. */
export function votingTimesOf({
  round,
}: ContestDocument): { readonly openedAt: string; readonly closedAt: string } | null {
  const { openedAt, closedAt } = round;
  return openedAt === '' || closedAt === '' ? null : { openedAt, closedAt };
}

/** One line below the title: how much was judged, by how many, on what. */
export function subtitleOf({ document }: ContestDossier, t: Translate): string {
  return t('contestPaper:subtitle', {
    contest: document.contest.title,
    projects: t('contestPaper:projects', { count: document.pitches.length }),
    jurors: t('contestPaper:jurors', { count: document.jurors.length }),
    criteria: t('contestPaper:criteria', { count: document.criteria.length }),
  });
}
