import type { Translate } from '../i18n/translator.ts';
import { DEFAULT_TEMPLATE } from '../needs/templates.ts';
import { blankNeedsReport } from '../reports/blank-needs-report.ts';
import { blankSessionReport } from '../reports/blank-session-report.ts';
import type { Paper } from '../reports/paper.ts';
import { coachingContextOf, type CoachingDossier } from './coaching-dossier.ts';
import { openActions } from './plan-lines.ts';
import { sessionNumberOf } from './session-paper.ts';

/** A needs analysis to fill in by hand, with the current version of a template; `null` when it has none. */
export function blankNeedsPaper(dossier: CoachingDossier, template: string | null, t: Translate): Paper | null {
  const { templates } = dossier;
  const found = templates.find(({ id }) => id === (template ?? DEFAULT_TEMPLATE));
  const version = found?.current ?? null;
  if (found === undefined || version === null) return null;
  return blankNeedsReport(
    {
      ...coachingContextOf(dossier, 'blank-needs', `V${version.number}`, t),
      map: { name: found.name, version: version.number, levelNames: version.levelNames },
      dimensions: version.dimensions,
    },
    t,
  );
}

/** A sheet for a session, or for one that nobody has planned yet. */
export function blankSessionPaper(dossier: CoachingDossier, session: string | null, t: Translate): Paper {
  const { sessions, steps } = dossier.coaching;
  const found = sessions.find(({ id }) => id === session);
  const number = found === undefined ? null : sessionNumberOf(dossier, found.id);
  return blankSessionReport(
    {
      ...coachingContextOf(dossier, 'blank-session', number === null ? '' : String(number), t),
      number,
      topic: found?.value.topic ?? '',
      startsAt: found?.value.startsAt ?? '',
      place: found?.value.place ?? '',
      steps: steps
        .filter(({ value }) => value.session === session)
        .sort((a, b) => (a.value.order < b.value.order ? -1 : 1))
        .map(({ value }) => value),
      open: openActions(dossier).map(({ value }) => value.text),
    },
    t,
  );
}
