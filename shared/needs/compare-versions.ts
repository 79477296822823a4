import type { DimensionView, VersionView } from './templates.ts';

/** What of a dimension may differ between two versions. */
export type DimensionPart = 'name' | 'shortName' | 'area' | 'question' | 'potentialQuestion' | 'levels' | 'place';

/** A difference between two versions. Dimensions are the same where their id is: names may change. */
export type VersionDifference =
  | { readonly kind: 'levels'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'added' | 'removed'; readonly id: string; readonly name: string }
  | { readonly kind: 'changed'; readonly id: string; readonly name: string; readonly parts: readonly DimensionPart[] };

/** What a version says otherwise than the one before it; none when they say the same. */
export function compareVersions(before: VersionView, after: VersionView): readonly VersionDifference[] {
  const old = new Map(before.dimensions.map((dimension) => [dimension.id, dimension]));
  const kept = new Set(after.dimensions.map(({ id }) => id));
  const stayed = before.dimensions.filter(({ id }) => kept.has(id)).map(({ id }) => id);
  const places = after.dimensions.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const moved = new Set(places.filter((id, index) => stayed[index] !== id));
  return [
    ...(isSame(before.levelNames, after.levelNames)
      ? []
      : [{ kind: 'levels' as const, before: before.levelNames, after: after.levelNames }]),
    ...before.dimensions
      .filter(({ id }) => !kept.has(id))
      .map(({ id, name }) => ({ kind: 'removed' as const, id, name })),
    ...after.dimensions.flatMap((dimension): VersionDifference[] => {
      const { id, name } = dimension;
      const was = old.get(id);
      if (was === undefined) return [{ kind: 'added', id, name }];
      const parts = partsOf(was, dimension, moved.has(id));
      return parts.length === 0 ? [] : [{ kind: 'changed', id, name, parts }];
    }),
  ];
}

const PARTS = ['name', 'shortName', 'area', 'question', 'potentialQuestion'] as const;

function partsOf(was: DimensionView, now: DimensionView, isMoved: boolean): readonly DimensionPart[] {
  return [
    ...PARTS.filter((part) => was[part] !== now[part]),
    ...(isSame(was.levels, now.levels) ? [] : (['levels'] as const)),
    ...(isMoved ? (['place'] as const) : []),
  ];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
