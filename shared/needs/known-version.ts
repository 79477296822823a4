import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import { findVersion, type DimensionView, type TemplateView, type VersionView } from './templates.ts';

/** The version an assessment is read with. */
export interface KnownVersion {
  readonly version: VersionView;
  /** False when only another laptop knows the version: then the numbers stand, and the words of the levels do not. */
  readonly isKnown: boolean;
}

/**
 * The version an assessment was made with. When this laptop does not have it, one stands in that holds the marked dimensions: with their
 * names where some version of the template names them, without words of levels, since those may have changed.
 *
 * @param unnamed the name of the n-th dimension that nobody here can name.
 */
export function knownVersionOf(
  templates: readonly TemplateView[],
  assessment: AssessmentWithMarks,
  unnamed: (place: number) => string,
): KnownVersion {
  const found = findVersion(templates, assessment.value);
  if (found !== null) return { version: found, isKnown: true };
  const versions = templates.find(({ id }) => id === assessment.value.template)?.versions ?? [];
  const named = new Map(versions.flatMap(({ dimensions }) => dimensions.map((one) => [one.id, one] as const)));
  const order = [...named.keys()];
  const dimensions = [...assessment.marks.keys()]
    .sort((a, b) => placeIn(order, a) - placeIn(order, b))
    .map((id, index) => wordless(named.get(id), id, unnamed(index + 1)));
  const levels = [...assessment.marks.values()].flatMap(({ present, target }) => [present ?? 0, target ?? 0]);
  const version: VersionView = {
    id: assessment.value.version,
    number: 0,
    levelNames: Array.from({ length: Math.max(FEWEST_LEVELS, ...levels) }, () => ''),
    dimensions,
    publishedAt: '',
    author: '',
    note: '',
    isDraft: false,
  };
  return { version, isKnown: false };
}

/** Most templates have as many. */
const FEWEST_LEVELS = 5;

function placeIn(order: readonly string[], id: string): number {
  const index = order.indexOf(id);
  return index === -1 ? order.length : index;
}

function wordless(named: DimensionView | undefined, id: string, name: string): DimensionView {
  const empty = { question: '', potentialQuestion: '', levels: [] };
  return named === undefined ? { id, name, shortName: name, area: null, ...empty } : { ...named, ...empty };
}
