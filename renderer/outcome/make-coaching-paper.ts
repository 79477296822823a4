import { blankNeedsPaper, blankSessionPaper } from '../../shared/coaching-papers/blank-papers.ts';
import type { CoachingDossier } from '../../shared/coaching-papers/coaching-dossier.ts';
import { comparisonPaper, needsPaper } from '../../shared/coaching-papers/needs-paper.ts';
import { planPaper } from '../../shared/coaching-papers/plan-paper.ts';
import { sessionPaper } from '../../shared/coaching-papers/session-paper.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { Paper } from '../../shared/reports/paper.ts';

/** A paper of one organisation's needs and coaching. An id that is `null` leaves the choice to the paper: the latest, the usual one. */
export type CoachingPaper =
  | { readonly kind: 'needs' | 'comparison'; readonly assessment: string | null }
  | { readonly kind: 'plan' }
  | { readonly kind: 'session'; readonly session: string }
  | { readonly kind: 'blankNeeds'; readonly template: string | null }
  | { readonly kind: 'blankSession'; readonly session: string | null };

/** Makes a paper; `null` where the organisation has nothing to put on it. */
export function makeCoachingPaper(paper: CoachingPaper, dossier: CoachingDossier, t: Translate): Paper | null {
  switch (paper.kind) {
    case 'needs':
      return needsPaper(dossier, paper.assessment, t);
    case 'comparison':
      return comparisonPaper(dossier, paper.assessment, t);
    case 'plan':
      return planPaper(dossier, t);
    case 'session':
      return sessionPaper(dossier, paper.session, t);
    case 'blankNeeds':
      return blankNeedsPaper(dossier, paper.template, t);
    case 'blankSession':
      return blankSessionPaper(dossier, paper.session, t);
    default:
      return assertNever(paper);
  }
}
