import { z } from 'zod';

/** A level of a dimension: 1 is the lowest. Most templates have five; the readiness scales have nine. */
export const levelSchema = z.number().int().min(1).max(9);

/** How much it matters: 1 low, 2 medium, 3 high. */
export const prioritySchema = z.number().int().min(1).max(3);

/** How sure whoever marked is of a level. */
export const confidenceSchema = z.enum(['low', 'medium', 'high']);
/** See {@link confidenceSchema}. */
export type Confidence = z.infer<typeof confidenceSchema>;

/** When in the path: at the beginning, half-way, at the end. */
export const momentSchema = z.enum(['t0', 'mid', 't1']);
/** See {@link momentSchema}. */
export type Moment = z.infer<typeof momentSchema>;

/** Who looked: the organisation at itself, its coach, an expert. */
export const assessorSchema = z.enum(['organisation', 'coach', 'expert']);
/** See {@link assessorSchema}. */
export type Assessor = z.infer<typeof assessorSchema>;

/** Who serves a gap: the six areas of the Banca delle Competenze, the scholars (`impact`), coaches and MIND contacts (`team`). */
export const areaSchema = z.enum([
  'technology',
  'finance',
  'marketing',
  'communication',
  'patents',
  'legal',
  'impact',
  'team',
]);
/** See {@link areaSchema}. */
export type Area = z.infer<typeof areaSchema>;

/** What a template measures; every kind is a list of dimensions with levels. */
export const templateKindSchema = z.enum(['needs-map', 'impact', 'readiness', 'pitch']);
/** See {@link templateKindSchema}. */
export type TemplateKind = z.infer<typeof templateKindSchema>;

/** A template that somebody made or changed. Built-in ones exist without a record; a record of the same id renames or archives them. */
export const templateSchema = z.object({
  kind: templateKindSchema.catch('needs-map'),
  name: z.string().catch(''),
  archived: z.boolean().catch(false),
});
/** See {@link templateSchema}. */
export type Template = z.infer<typeof templateSchema>;

/**
 * One version of a template. Once published it never changes: marks keep the version they were made with. Publishing copies a draft to a
 * version of its own, so that what another laptop still writes into the draft reaches no words that marks stand on.
 */
export const templateVersionSchema = z.object({
  /** Id of its template. */
  template: z.string().catch(''),
  author: z.string().catch(''),
  /** Why it was made, in words. */
  note: z.string().catch(''),
  /** Names of the levels, lowest first ("da esplorare" … "a regime"); as many as there are levels. */
  levelNames: z.array(z.string()).catch([]),
  /** ISO date and time; empty while it is a draft. */
  publishedAt: z.string().catch(''),
  /** Written anew at every change of its dimensions, so that whoever throws the draft away or publishes it is known to have read them or not. */
  dimensionsTouched: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});
/** See {@link templateVersionSchema}. */
export type TemplateVersion = z.infer<typeof templateVersionSchema>;

/** A dimension of one version of a template. */
export const dimensionSchema = z.object({
  name: z.string().catch(''),
  /** For charts and tables: "Tecnologia". */
  shortName: z.string().catch(''),
  area: areaSchema.nullable().catch(null),
  /** Sortable fractional key. */
  order: z.string().catch(''),
  /** What to ask about the present. */
  question: z.string().catch(''),
  /** What to ask about the potential, beside every gap. */
  potentialQuestion: z.string().catch(''),
  /** One sentence per level, lowest first. */
  levels: z.array(z.string()).catch([]),
  archived: z.boolean().catch(false),
});
/** See {@link dimensionSchema}. */
export type Dimension = z.infer<typeof dimensionSchema>;

/** One look at an organisation: at a moment, by somebody, with one version of a template. */
export const assessmentSchema = z.object({
  template: z.string().catch(''),
  /** Id of the template's version; never changes. */
  version: z.string().catch(''),
  moment: momentSchema.catch('t0'),
  assessor: assessorSchema.catch('coach'),
  /** Who, in words ("Coach 2"). */
  author: z.string().catch(''),
  /** ISO day. */
  date: z.string().catch(''),
  note: z.string().catch(''),
  /** Where imported figures come from ("valore di esempio"); empty when somebody assessed here. */
  source: z.string().catch(''),
  /** Written anew with every mark, so that whoever archives the assessment is known to have read them or not. */
  marksTouched: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});
/** See {@link assessmentSchema}. */
export type NeedsAssessment = z.infer<typeof assessmentSchema>;

/** What an assessment says of one dimension. `null` is unknown, which is not the lowest level. */
export const levelMarkSchema = z.object({
  present: levelSchema.nullable().catch(null),
  target: levelSchema.nullable().catch(null),
  priority: prioritySchema.nullable().catch(null),
  /** Hours of help it would take. */
  hours: z.number().min(0).nullable().catch(null),
  confidence: confidenceSchema.nullable().catch(null),
  /** What shows the level, in words. */
  evidence: z.string().catch(''),
  /** Ids of attachments of the organisation that show it. */
  evidenceFiles: z.array(z.string()).catch([]),
  /** What could grow from here, in words: asked beside every gap. */
  potential: z.string().catch(''),
  /** In the organisation's own look: the level it agreed on with its coach after they talked about their difference. `present` stays what it said. */
  agreed: levelSchema.nullable().catch(null),
});
/** See {@link levelMarkSchema}. */
export type LevelMark = z.infer<typeof levelMarkSchema>;

/** Boards on which cards stand: gaps and potentials by dimension, and the three canvases. */
export const boardSchema = z.enum(['gaps', 'social-business-model', 'theory-of-change', 'swot']);
/** See {@link boardSchema}. */
export type Board = z.infer<typeof boardSchema>;

/** What a card is. */
export const cardKindSchema = z.enum(['gap', 'potential', 'idea']);
/** See {@link cardKindSchema}. */
export type CardKind = z.infer<typeof cardKindSchema>;

/** A card on a board. A gap or a potential of the board `gaps` is what requests, sessions and actions refer to. */
export const cardSchema = z.object({
  board: boardSchema.catch('gaps'),
  kind: cardKindSchema.catch('idea'),
  /** Id of the dimension (board `gaps`) or of the part of the canvas it stands in. */
  zone: z.string().catch(''),
  priority: prioritySchema.nullable().catch(null),
  title: z.string().catch(''),
  text: z.string().catch(''),
  /** Who takes care of it, in words. */
  owner: z.string().catch(''),
  /** Hours of help it would take. */
  hours: z.number().min(0).nullable().catch(null),
  /** Web address of what shows it; files are named in `evidenceFiles`. */
  evidenceLink: z.string().catch(''),
  evidenceFiles: z.array(z.string()).catch([]),
  /** Sortable fractional key within its zone. */
  order: z.string().catch(''),
  /** ISO day on which a gap was closed; empty while it is open. */
  closedOn: z.string().catch(''),
  /** ISO date and time. */
  createdAt: z.string().catch(''),
  archived: z.boolean().catch(false),
});
/** See {@link cardSchema}. */
export type Card = z.infer<typeof cardSchema>;

/** A request for help that a gap became; the Banca delle Competenze answers it. */
export const helpRequestSchema = z.object({
  /** Id of the gap's card; empty for a dimension as a whole. */
  gap: z.string().catch(''),
  /** Id of the dimension. */
  dimension: z.string().catch(''),
  area: areaSchema.nullable().catch(null),
  hours: z.number().min(0).nullable().catch(null),
  text: z.string().catch(''),
  /** ISO day. */
  requestedOn: z.string().catch(''),
  state: z.enum(['open', 'answered', 'withdrawn']).catch('open'),
  /** Who helps, or why nobody does, in words. */
  answer: z.string().catch(''),
  archived: z.boolean().catch(false),
});
/** See {@link helpRequestSchema}. */
export type HelpRequest = z.infer<typeof helpRequestSchema>;
