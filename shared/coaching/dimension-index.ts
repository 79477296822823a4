import { DEFAULT_TEMPLATE, findVersion, type DimensionView, type TemplateView } from '../needs/templates.ts';

/**
 * Dimensions by id, as the newest version that has them spells them; the default map comes first and wins where two templates use one id.
 * Iterates in the order in which the templates list them.
 */
export function indexDimensions(templates: readonly TemplateView[]): ReadonlyMap<string, DimensionView> {
  const found = new Map<string, DimensionView>();
  const ordered = [
    ...templates.filter(({ id }) => id === DEFAULT_TEMPLATE),
    ...templates.filter(({ id }) => id !== DEFAULT_TEMPLATE),
  ];
  for (const { versions, current } of ordered) {
    const newestFirst = [...(current === null ? [] : [current]), ...[...versions].reverse()];
    for (const { dimensions } of newestFirst) {
      for (const dimension of dimensions) if (!found.has(dimension.id)) found.set(dimension.id, dimension);
    }
  }
  return found;
}

/** The word for a level in the version an assessment was made with; empty when this laptop does not know the version. */
export function levelName(
  templates: readonly TemplateView[],
  assessment: { readonly template: string; readonly version: string },
  level: number,
): string {
  return findVersion(templates, assessment)?.levelNames[level - 1] ?? '';
}
