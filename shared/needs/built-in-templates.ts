import type { Area, TemplateKind } from '../domain/needs.ts';
import type { Translate } from '../i18n/translator.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { DimensionView, VersionView } from './templates.ts';

/** Ids of the templates that every programme has. A version of theirs never changes once shipped: marks name it. */
export const builtInTemplates = ['needs-map', 'impact', 'readiness', 'pitch'] as const;
/** See {@link builtInTemplates}. */
export type BuiltInTemplate = (typeof builtInTemplates)[number];

/** Dimensions of the default map; six of them are the areas of the Banca delle Competenze (PROGRAMME, needs map). */
const MAP = [
  { id: 'technology', text: 'map.technology', area: 'technology' },
  { id: 'finance', text: 'map.finance', area: 'finance' },
  { id: 'market', text: 'map.market', area: 'marketing' },
  { id: 'communication', text: 'map.communication', area: 'communication' },
  { id: 'patents', text: 'map.patents', area: 'patents' },
  { id: 'legal', text: 'map.legal', area: 'legal' },
  { id: 'impact', text: 'map.impact', area: 'impact' },
  { id: 'team', text: 'map.team', area: 'team' },
] as const satisfies readonly Place[];

/** What an investor of impact asks about: what changes, for whom, how much, by whose doing, at which risk. */
const IMPACT = [
  { id: 'impact-what', text: 'impact.what', area: 'impact' },
  { id: 'impact-who', text: 'impact.who', area: 'impact' },
  { id: 'impact-how-much', text: 'impact.how-much', area: 'impact' },
  { id: 'impact-contribution', text: 'impact.contribution', area: 'impact' },
  { id: 'impact-risk', text: 'impact.risk', area: 'impact' },
] as const satisfies readonly Place[];

/** The nine steps of the TRL scale beside those of societal readiness: a technology that nobody wants yet shows at once. */
const READINESS = [
  { id: 'readiness-technology', text: 'readiness.technology', area: 'technology' },
  { id: 'readiness-society', text: 'readiness.society', area: 'impact' },
] as const satisfies readonly Place[];

/** What a jury must have understood when eight minutes are over. */
const PITCH = [
  { id: 'pitch-problem', text: 'pitch.problem', area: 'marketing' },
  { id: 'pitch-solution', text: 'pitch.solution', area: 'technology' },
  { id: 'pitch-evidence', text: 'pitch.evidence', area: 'impact' },
  { id: 'pitch-economics', text: 'pitch.economics', area: 'finance' },
  { id: 'pitch-team', text: 'pitch.team', area: 'team' },
  { id: 'pitch-ask', text: 'pitch.ask', area: 'finance' },
  { id: 'pitch-delivery', text: 'pitch.delivery', area: 'communication' },
] as const satisfies readonly Place[];

const FIVE = ['level1', 'level2', 'level3', 'level4', 'level5'] as const;
const NINE = [...FIVE, 'level6', 'level7', 'level8', 'level9'] as const;

/**
 * A dimension of a built-in template: its id, unlike those of every other template, so that a card or a thread of one never shows
 * under another; where its texts stand; and who serves a gap in it.
 */
interface Place {
  readonly id: string;
  readonly text: string;
  readonly area: Area;
}

/** The kind of a built-in template. */
export function kindOfBuiltIn(id: BuiltInTemplate): TemplateKind {
  return id;
}

/** Id of the first version of a built-in template. */
export function builtInVersionOf(id: BuiltInTemplate): string {
  return `${id}-1`;
}

type Content = Pick<VersionView, 'levelNames' | 'dimensions'>;

/** Every screen with levels asks for all templates, shows one or two, and asks again: hundreds of sentences each time. */
const spelled = new WeakMap<Translate, Map<BuiltInTemplate, VersionView>>();

/** The first version of a built-in template in the language of `t`, whose sentences are spelled out when they are first read. */
export function builtInVersion(id: BuiltInTemplate, t: Translate): VersionView {
  const known = spelled.get(t) ?? new Map<BuiltInTemplate, VersionView>();
  spelled.set(t, known);
  const version = known.get(id) ?? spellVersion(id, t);
  known.set(id, version);
  return version;
}

function spellVersion(id: BuiltInTemplate, t: Translate): VersionView {
  let content: Content | null = null;
  const spell = (): Content => (content ??= contentOf(id, t));
  return {
    id: builtInVersionOf(id),
    number: 1,
    get levelNames() {
      return spell().levelNames;
    },
    get dimensions() {
      return spell().dimensions;
    },
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

function contentOf(id: BuiltInTemplate, t: Translate): Content {
  switch (id) {
    case 'needs-map':
      return {
        levelNames: FIVE.map((level) => t(`needsMap:map.levels.${level}`)),
        dimensions: MAP.map((place) => dimensionOf(place, t)),
      };
    case 'impact':
      return {
        levelNames: FIVE.map((level) => t(`needsMap:impact.levels.${level}`)),
        dimensions: IMPACT.map((place) => dimensionOf(place, t)),
      };
    case 'readiness':
      return {
        levelNames: NINE.map((level) => t(`needsMap:readiness.levels.${level}`)),
        dimensions: READINESS.map((place) => ({
          ...dimensionOf(place, t),
          levels: NINE.map((level) => t(`needsMap:${place.text}.${level}`)),
        })),
      };
    case 'pitch':
      return {
        levelNames: FIVE.map((level) => t(`needsMap:pitch.levels.${level}`)),
        dimensions: PITCH.map((place) => dimensionOf(place, t)),
      };
    default:
      return assertNever(id);
  }
}

type BuiltInDimension = (typeof MAP | typeof IMPACT | typeof READINESS | typeof PITCH)[number];

function dimensionOf({ id, text, area }: BuiltInDimension, t: Translate): DimensionView {
  return {
    id,
    name: t(`needsMap:${text}.name`),
    shortName: t(`needsMap:${text}.short`),
    area,
    question: t(`needsMap:${text}.question`),
    potentialQuestion: t(`needsMap:${text}.potential`),
    levels: FIVE.map((level) => t(`needsMap:${text}.${level}`)),
  };
}
