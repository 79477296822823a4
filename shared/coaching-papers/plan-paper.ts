import type { Translate } from '../i18n/translator.ts';
import type { Paper } from '../reports/paper.ts';
import type { PlanModel, PlanPart } from '../reports/plan-model.ts';
import { planReport } from '../reports/plan-report.ts';
import { chooseLooks } from './choose-assessments.ts';
import { coachingContextOf, dimensionOf, type CoachingDossier } from './coaching-dossier.ts';
import { readLook, type DimensionRow } from './needs-rows.ts';
import { cardTitleOf, openActions, planLineOf } from './plan-lines.ts';

/** The development plan as it stands today: every open action, gap without one and open request, by dimension. */
export function planPaper(dossier: CoachingDossier, t: Translate): Paper {
  return planReport(planModel(dossier, t), t);
}

function planModel(dossier: CoachingDossier, t: Translate): PlanModel {
  const { organisation, people, today } = dossier;
  const coach = organisation.coachIds.map((id) => people.get(id) ?? '').find((name) => name !== '');
  return {
    ...coachingContextOf(dossier, 'plan', '', t),
    date: today,
    parts: planParts(dossier, t),
    signers: { organisation: organisation.contactName, coach: coach ?? '' },
  };
}

function planParts(dossier: CoachingDossier, t: Translate): readonly PlanPart[] {
  const { coaching } = dossier;
  const rows = readLook(dossier, chooseLooks(coaching.assessments, null), t)?.rows ?? [];
  const actions = openActions(dossier).map((action) => ({
    action,
    dimension: dimensionOfAction(dossier, action.value),
  }));
  const gaps = coaching.cards.filter(
    ({ value }) => value.board === 'gaps' && value.kind === 'gap' && value.closedOn === '',
  );
  const requests = coaching.requests.filter(({ value }) => value.state === 'open');
  const known = new Map(rows.map((row) => [row.id, row]));
  const wanted = new Set([
    ...rows.filter(({ gap }) => (gap ?? 0) > 0).map(({ id }) => id),
    ...actions.map(({ dimension }) => dimension),
    ...gaps.map(({ value }) => value.zone),
    ...requests.map(({ value }) => value.dimension),
  ]);
  const parts = [...wanted].map((dimension) => {
    const own = actions.filter((one) => one.dimension === dimension);
    const served = new Set(own.map(({ action }) => action.value.card));
    return {
      dimension: dimension === '' ? null : standingOf(dossier, known, dimension),
      gaps: gaps.filter(({ id, value }) => value.zone === dimension && !served.has(id)).map(({ value }) => value.title),
      lines: own.map(({ action }) => planLineOf(dossier, action, cardTitleOf(dossier, action.value.card))),
      requests: requests
        .filter(({ value }) => value.dimension === dimension)
        .map(({ value }) => ({
          text: value.text === '' ? cardTitleOf(dossier, value.gap) : value.text,
          hours: value.hours,
        })),
    };
  });
  return parts.sort(byWeight);
}

/** An action that names a gap's card serves that card's dimension. */
function dimensionOfAction(
  { coaching }: CoachingDossier,
  { dimension, card }: { readonly dimension: string; readonly card: string },
): string {
  if (dimension !== '') return dimension;
  const found = coaching.cards.find(({ id, value }) => id === card && value.board === 'gaps');
  return found?.value.zone ?? '';
}

function standingOf(
  dossier: CoachingDossier,
  known: ReadonlyMap<string, DimensionRow>,
  id: string,
): NonNullable<PlanPart['dimension']> {
  const row = known.get(id);
  if (row !== undefined) return row;
  return { name: dimensionOf(dossier, id)?.name ?? id, present: null, target: null, priority: null, weight: null };
}

// The heaviest gap first; what serves no dimension stands at the end.
function byWeight(a: PlanPart, b: PlanPart): number {
  if (a.dimension === null || b.dimension === null) return Number(a.dimension === null) - Number(b.dimension === null);
  return (b.dimension.weight ?? 0) - (a.dimension.weight ?? 0);
}
