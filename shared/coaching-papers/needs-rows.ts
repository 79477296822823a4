import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import type { LevelMark } from '../domain/needs.ts';
import type { Translate } from '../i18n/translator.ts';
import { gapOf, weightedGapOf } from '../needs/gaps.ts';
import { knownVersionOf, type KnownVersion } from '../needs/known-version.ts';
import type { LookPair } from '../needs/looks.ts';
import type { VersionView } from '../needs/templates.ts';
import type { NeedsLevel, NeedsPriority, NeedsRow } from '../reports/needs-model.ts';
import type { CoachingDossier } from './coaching-dossier.ts';

/** A row with the id of its dimension. */
export type DimensionRow = NeedsRow & { readonly id: string };

/** A look with what it is read with, and the one before it where the two can be compared. */
export interface ReadLook {
  readonly now: AssessmentWithMarks;
  readonly known: KnownVersion;
  /** `null` too where the earlier look counts its levels differently: a step between the two would mean nothing. */
  readonly before: AssessmentWithMarks | null;
  readonly rows: readonly DimensionRow[];
}

/** The version an assessment is read with on paper. */
export function versionOf(
  { templates }: Pick<CoachingDossier, 'templates'>,
  assessment: AssessmentWithMarks,
  t: Translate,
): KnownVersion {
  return knownVersionOf(templates, assessment, (place) => t('needsPaper:unnamed', { place }));
}

/**
 * The dimensions of the later look in the order of its version, with what they were before. Each level is spelled in the words of
 * the version it was marked with. `null` while nobody has looked.
 */
export function readLook(dossier: CoachingDossier, { before, now }: LookPair, t: Translate): ReadLook | null {
  if (now === null) return null;
  const known = versionOf(dossier, now, t);
  const earlier = before === null ? null : { look: before, ...versionOf(dossier, before, t) };
  const isComparable = earlier?.version.levelNames.length === known.version.levelNames.length;
  const compared = earlier !== null && isComparable ? earlier : null;
  const rows = known.version.dimensions.map(({ id, name, shortName }) => {
    const mark = now.marks.get(id) ?? null;
    return {
      id,
      name,
      short: shortName,
      present: levelOf(mark?.present ?? null, known.version),
      earlier: compared === null ? null : levelOf(compared.look.marks.get(id)?.present ?? null, compared.version),
      target: levelOf(mark?.target ?? null, known.version),
      priority: priorityOf(mark),
      gap: gapOf(mark),
      weight: weightedGapOf(mark),
      evidence: mark?.evidence ?? '',
      files: fileNames(dossier, mark?.evidenceFiles ?? []),
      potential: potentialOf(dossier, id, mark),
    };
  });
  return { now, known, before: compared?.look ?? null, rows };
}

function levelOf(level: number | null, version: VersionView): NeedsLevel | null {
  return level === null ? null : { level, word: version.levelNames[level - 1] ?? '' };
}

function priorityOf(mark: LevelMark | null): NeedsPriority | null {
  const priority = mark?.priority ?? null;
  return priority === 1 || priority === 2 || priority === 3 ? priority : null;
}

/** Names of files by their ids. */
export function fileNames(
  { attachments }: Pick<CoachingDossier, 'attachments'>,
  ids: readonly string[],
): readonly string[] {
  return ids.flatMap((file) => attachments.find(({ id }) => id === file)?.value.fileName ?? []);
}

/** What the assessment says could grow, then the potentials that stand on the board in this dimension. */
function potentialOf({ coaching }: CoachingDossier, dimension: string, mark: LevelMark | null): readonly string[] {
  const cards = coaching.cards.filter(
    ({ value }) => value.board === 'gaps' && value.kind === 'potential' && value.zone === dimension,
  );
  const texts = [mark?.potential ?? '', ...cards.map(({ value }) => value.title)];
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
