import { profilesOf } from '../contest-rules/criterion-profile.ts';
import { stageNumbersOf } from '../contest-rules/juror-contest.ts';
import { scaleOf } from '../contest-rules/submission-drafting.ts';
import type { Identified } from '../documents/record.ts';
import type { Criterion, Pitch } from '../domain/contest.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import { median } from '../lib/median.ts';
import type { LetterCriterion, LetterModel, LetterPlace, LetterPoint, LetterRemarks } from '../reports/letter-model.ts';
import { letterReport } from '../reports/letter-report.ts';
import { bindPapers, type Paper } from '../reports/paper.ts';
import { paperContextOf, type ContestDossier } from './contest-dossier.ts';
import { closestOfBehind, closestPoint, gapPoints, strongPoints, type JudgedCriterion } from './letter-points.ts';
import { FEWEST_WRITERS, keptRemarks, listRemarks } from './letter-remarks.ts';

/** To whom a letter goes, beyond what the contest knows. */
export interface Addressee {
  /** Name and e-mail of the contact person; empty where unknown. */
  readonly name: string;
  readonly email: string;
}

/** What letters need besides the dossier. */
export interface LetterSetting {
  /** ISO date of the letters. */
  readonly date: string;
  /** Who signs; may be empty. */
  readonly signer: string;
  /** By organisation id. */
  readonly addressees: ReadonlyMap<string, Addressee>;
}

/** What a pitch got on a criterion, beside the median of all. */
interface CriterionStanding extends Omit<LetterCriterion, 'name' | 'weight'> {
  readonly criterion: Criterion;
}

/** The feedback letter for one pitch. */
export function letterPaper(
  dossier: ContestDossier,
  pitch: Identified<Pitch>,
  setting: LetterSetting,
  t: Translate,
): Paper {
  return letterOf(dossier, standingsOf(dossier)(pitch.id), pitch, setting, t);
}

function letterOf(
  dossier: ContestDossier,
  standings: readonly CriterionStanding[],
  pitch: Identified<Pitch>,
  setting: LetterSetting,
  t: Translate,
): Paper {
  const { document, view, issuer, language } = dossier;
  const context = paperContextOf(dossier, 'letter', t);
  const { name, projectName, organisationCode, organisationId } = pitch.value;
  const { strengths, gaps } = pointsFrom(standings, language, t);
  const written = dossier.result.letters.find(({ id }) => id === pitch.id)?.value;
  const counts = view.completeness.entries.find(({ entry }) => entry === pitch.id)?.counts;
  const addressee = setting.addressees.get(organisationId);
  const model: LetterModel = {
    ...context,
    document: { code: `${context.document.code}-${organisationCode || numberOf(dossier, pitch.id)}`, version: 1 },
    organisation: name,
    project: projectName === '' ? name : projectName,
    date: setting.date,
    sender: { name: t('letter:sender'), lines: [issuer] },
    addressee: [name, addressee?.name ?? '', addressee?.email ?? ''].filter((line) => line !== ''),
    jurors: counts?.counted ?? 0,
    recused: counts?.recused ?? 0,
    place: letterPlaceOf(dossier, pitch.id),
    scale: scaleOf(document),
    criteria: standings.map(({ criterion, ...figures }) => ({
      name: criterion.name,
      weight: criterion.weight,
      ...figures,
    })),
    strengths: pointsOf(written?.strengths ?? '', strengths, t),
    gaps: pointsOf(written?.gaps ?? '', gaps, t),
    remarks: remarksOf(dossier, pitch.id, t),
    nextStep: written === undefined || written.nextStep.trim() === '' ? null : written.nextStep,
    signature: { name: setting.signer, role: t('letter:senderRole', { programme: issuer }) },
  };
  return letterReport(model, t);
}

/** The points of a letter. */
interface ComputedPoints {
  readonly strengths: readonly LetterPoint[];
  readonly gaps: readonly LetterPoint[];
}

/** What the marks say of a pitch, where the coordination writes nothing of its own; empty where no sheet counts. */
export function computedPoints(
  dossier: Pick<ContestDossier, 'document' | 'view' | 'language'>,
  pitch: string,
  t: Translate,
): ComputedPoints {
  return pointsFrom(standingsOf(dossier)(pitch), dossier.language, t);
}

function pointsFrom(standings: readonly CriterionStanding[], language: Language, t: Translate): ComputedPoints {
  const judged = standings.flatMap(({ criterion, own, all }): JudgedCriterion[] =>
    own === null || all === null ? [] : [{ criterion, own, all }],
  );
  // Somebody who is behind on everything still hears what comes closest, and never that nothing was judged.
  const behind = closestOfBehind(judged);
  if (behind !== null) {
    const { closest, others } = behind;
    return { strengths: [closestPoint(closest, language, t)], gaps: gapPoints(others, language, t) };
  }
  const gaps = judged.length < 2 ? [] : gapPoints(judged, language, t);
  const gapLeads = new Set(gaps.map(({ lead }) => lead));
  return { strengths: strongPoints(judged, language, t).filter(({ lead }) => !gapLeads.has(lead)), gaps };
}

/** All letters in one file, in the order of the pitches, each with its own page count; `null` where nobody presented. */
export function allLetters(dossier: ContestDossier, setting: LetterSetting, t: Translate): Paper | null {
  const standings = standingsOf(dossier);
  const [first, ...others] = letterPitches(dossier).map((pitch) =>
    letterOf(dossier, standings(pitch.id), pitch, setting, t),
  );
  if (first === undefined) return null;
  return bindPapers(t('letter:all', { contest: dossier.document.contest.title }), first, ...others);
}

/** The pitches that get a letter: those that stood before the jury and counted. */
export function letterPitches({ document }: Pick<ContestDossier, 'document'>): readonly Identified<Pitch>[] {
  return document.pitches.filter(({ value }) => !value.noShow && !value.isCalibration);
}

function numberOf({ document }: ContestDossier, pitch: string): string {
  return String(stageNumbersOf(document).get(pitch) ?? 0).padStart(2, '0');
}

/** Reads all sheets once, for as many pitches as will be asked for. */
function standingsOf({
  document,
  view,
}: Pick<ContestDossier, 'document' | 'view'>): (pitch: string) => readonly CriterionStanding[] {
  const profiles = profilesOf(document, view, view.scores.entries);
  const medians = document.criteria.map((_criterion, index) =>
    median([...profiles.values()].flatMap((profile) => profile[index]?.mean ?? [])),
  );
  return (pitch) =>
    document.criteria.map(({ value: criterion }, index) => {
      const { mean: own = null, low = null, high = null } = profiles.get(pitch)?.[index] ?? {};
      return { criterion, own, low, high, all: medians[index] ?? null };
    });
}

/** The place the jury confirmed, or else the one the sheets give; `null` for a pitch that is not ranked. */
export function letterPlaceOf(
  { view, result, evidence }: Pick<ContestDossier, 'view' | 'result' | 'evidence'>,
  pitch: string,
): LetterPlace | null {
  const row = view.rows.find((one) => one.pitch === pitch);
  const isFinal = result.frozen !== null && result.frozen.finalisedAt !== '';
  const place = isFinal ? result.frozen?.finalPlaces.find((one) => one.pitch === pitch) : row;
  if (row === undefined || row.value === null || place === undefined || place.rank === null) return null;
  const interval = evidence?.doubt.entries.find(({ entry }) => entry === pitch);
  const [low, high] = [interval?.rankLow ?? null, interval?.rankHigh ?? null];
  return {
    place: place.rank,
    tied: place.tied,
    entries: view.rows.filter(({ rank }) => rank !== null).length,
    value: row.value,
    decimals: view.digits,
    interval: low === null || high === null ? null : { low, high },
  };
}

/** What the coordination wrote, a point a line, or what the marks say. */
function pointsOf(written: string, computed: readonly LetterPoint[], t: Translate): readonly LetterPoint[] {
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > 0) return lines.map((text) => ({ lead: '', text }));
  return computed.length > 0 ? computed : [{ lead: '', text: t('letter:point.noMarks') }];
}

function remarksOf({ document, result, sheets }: ContestDossier, pitch: string, t: Translate): LetterRemarks {
  const themeName = (id: string): string =>
    document.criteria.find((criterion) => criterion.id === id)?.value.name ?? t('letter:remarks.whole');
  const kept = keptRemarks(listRemarks(document, result, sheets, pitch)).map(({ juror, text, theme }) => ({
    juror,
    text,
    theme: themeName(theme),
  }));
  if (kept.length === 0) return { kind: 'none' };
  const jurors = new Set(kept.map(({ juror }) => juror)).size;
  if (jurors < FEWEST_WRITERS) return { kind: 'too-few' };
  // By theme and then by text: the order of the jury would tell who wrote what.
  const themes = [...new Set(kept.map(({ theme }) => theme))].sort();
  return {
    kind: 'shown',
    count: kept.length,
    jurors,
    themes: themes.map((theme) => ({
      theme,
      remarks: kept
        .filter((one) => one.theme === theme)
        .map(({ text }) => text)
        .sort(),
    })),
  };
}
