import type { Area, TemplateKind } from '../domain/needs.ts';
import type { Translate } from '../i18n/translator.ts';
import type { VersionView } from './templates.ts';

/** Ids of the templates that every programme has. A version of theirs never changes once shipped: marks name it. */
export const builtInTemplates = ['needs-map', 'impact', 'readiness', 'pitch'] as const;
/** See {@link builtInTemplates}. */
export type BuiltInTemplate = (typeof builtInTemplates)[number];

/** Dimensions of the default map; six of them are the areas of the Banca delle Competenze (PROGRAMME, needs map). */
const MAP = [
  { key: 'technology', area: 'technology' },
  { key: 'finance', area: 'finance' },
  { key: 'market', area: 'marketing' },
  { key: 'communication', area: 'communication' },
  { key: 'patents', area: 'patents' },
  { key: 'legal', area: 'legal' },
  { key: 'impact', area: 'impact' },
  { key: 'team', area: 'team' },
] as const satisfies readonly { readonly key: string; readonly area: Area }[];

const MAP_LEVELS = ['level1', 'level2', 'level3', 'level4', 'level5'] as const;

/** The kind of a built-in template. */
export function kindOfBuiltIn(id: BuiltInTemplate): TemplateKind {
  return id;
}

/** Id of the first version of a built-in template. */
export function builtInVersionOf(id: BuiltInTemplate): string {
  return `${id}-1`;
}

/** Spells out the first version of a built-in template in the language of `t`. */
export function builtInVersion(id: BuiltInTemplate, t: Translate): VersionView {
  return {
    id: builtInVersionOf(id),
    number: 1,
    levelNames: MAP_LEVELS.map((level) => t(`needsMap:map.levels.${level}`)),
    dimensions: MAP.map(({ key, area }) => ({
      id: key,
      name: t(`needsMap:map.${key}.name`),
      shortName: t(`needsMap:map.${key}.short`),
      area,
      question: t(`needsMap:map.${key}.question`),
      potentialQuestion: t(`needsMap:map.${key}.potential`),
      levels: MAP_LEVELS.map((level) => t(`needsMap:map.${key}.${level}`)),
    })),
    publishedAt: '',
    author: '',
    note: '',
    isDraft: false,
  };
}

/** The name of a built-in template. */
export function builtInName(id: BuiltInTemplate, t: Translate): string {
  return t(`needsMap:name.${id}`);
}
