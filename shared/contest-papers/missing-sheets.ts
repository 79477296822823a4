import { scaleOf } from '../contest-rules/submission-drafting.ts';
import type { Translate } from '../i18n/translator.ts';
import type { MissingSheets, PodiumEffect } from '../reports/minutes-model.ts';
import { assessClosing } from '../scoring/closing.ts';
import type { SheetPlace } from '../scoring/score-input.ts';
import type { ContestDossier } from './contest-dossier.ts';

/** The missing sheets as the minutes list them, juror by juror, and what all of them together could have done. */
export interface MissingReport {
  readonly lines: readonly MissingSheets[];
  readonly podium: PodiumEffect;
}

type Place = SheetPlace<string, string>;

/**
 * Lists what is missing when a round is closed. Sheets of absent jurors are listed too: nobody waits for them, but whoever reads
 * the minutes wants to know whether they could have moved the podium.
 */
export function missingReportOf(dossier: ContestDossier, t: Translate): MissingReport {
  const { document, view } = dossier;
  const nameOf = new Map(document.pitches.map(({ id, value }) => [id, value.name]));
  const all: Place[] = [];
  const lines = document.jurors.flatMap(({ id: juror, value }): MissingSheets[] => {
    const standing = view.completeness.jurors.find((one) => one.juror === juror);
    if (standing === undefined) return [];
    const away = value.absent ? absentPlaces(dossier, juror) : [];
    const open = standing.open.map(({ entry }) => ({ juror, entry }));
    const places = [...away, ...open.filter((place) => !away.some((one) => one.entry === place.entry))];
    all.push(...places);
    const [only] = places;
    if (only === undefined) return [];
    const lacking = standing.open.filter((sheet) => sheet.status === 'incomplete').length;
    const reason = value.absent
      ? t('contestPaper:missing.absent')
      : lacking > 0
        ? t('contestPaper:missing.incomplete', { count: lacking })
        : t('contestPaper:missing.notSubmitted');
    const what =
      places.length === view.scores.entries.length && places.length > 1
        ? t('contestPaper:missing.all')
        : places.length === 1
          ? (nameOf.get(only.entry) ?? '')
          : t('contestPaper:projects', { count: places.length });
    const line = { juror: value.code === '' ? value.name : value.code, what, sheets: places.length, reason };
    return [{ ...line, podium: effectOf(dossier, places) }];
  });
  return { lines, podium: all.length === 0 ? 'safe' : effectOf(dossier, all) };
}

function absentPlaces({ view }: ContestDossier, juror: string): readonly Place[] {
  return view.scores.sheets
    .filter((sheet) => sheet.juror === juror && sheet.state === 'absent')
    .map(({ entry }) => ({ juror, entry }));
}

function effectOf({ document, view }: ContestDossier, missing: readonly Place[]): PodiumEffect {
  const asked = new Set(missing.map(({ juror, entry }) => `${juror} ${entry}`));
  // The question is what an absent juror could have voted, so the absence itself is set aside.
  const sheets = view.scores.sheets.filter(
    (sheet) => sheet.state !== 'absent' || !asked.has(`${sheet.juror} ${sheet.entry}`),
  );
  const { podium } = assessClosing({
    input: { ...view.scores, sheets },
    rule: view.rule,
    missing,
    scale: scaleOf(document),
    podium: document.contest.podium,
  });
  return podium === 'firm' ? 'safe' : 'could-move';
}
