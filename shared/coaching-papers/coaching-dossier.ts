import { indexDimensions } from '../coaching/dimension-index.ts';
import type { Identified } from '../documents/record.ts';
import type { CoachingDocument } from '../documents/organisation-document.ts';
import type { ProseBlock } from '../documents/prose.ts';
import type { Organisation, Attachment } from '../domain/organisation.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import type { DimensionView, TemplateView } from '../needs/templates.ts';
import type { CoachingContext } from '../reports/coaching-context.ts';

/**
 * Everything the papers of one organisation are made of. Private notes live in another document and are no part of it: no paper
 * can print them.
 */
export interface CoachingDossier {
  readonly language: Language;
  /** Who issues the papers: "Miracolo a Milano". */
  readonly issuer: string;
  /** Whether the whole edition is invented or borrowed. */
  readonly isSample: boolean;
  /** ISO day of the laptop. */
  readonly today: string;
  readonly organisationId: string;
  readonly organisation: Organisation;
  readonly attachments: readonly Identified<Attachment>[];
  readonly coaching: CoachingDocument;
  readonly templates: readonly TemplateView[];
  /** Names of people by id. */
  readonly people: ReadonlyMap<string, string>;
  /** The shared notes of sessions, by session id. */
  readonly notes: ReadonlyMap<string, readonly ProseBlock[]>;
}

/** Kinds of papers; each has its letters in the document code. */
export type CoachingPaperKind = 'needs' | 'comparison' | 'session' | 'plan' | 'blank-needs' | 'blank-session';

const LETTERS: Readonly<Record<CoachingPaperKind, string>> = {
  needs: 'AB',
  comparison: 'CR',
  session: 'SC',
  plan: 'PS',
  'blank-needs': 'BN',
  'blank-session': 'FS',
};

/** The code of an organisation on paper: that of the register, else the end of its id. */
export function organisationCodeOf({
  organisation,
  organisationId,
}: Pick<CoachingDossier, 'organisation' | 'organisationId'>): string {
  return organisation.code === '' ? organisationId.slice(-4) : organisation.code;
}

/** What all papers of an organisation say of themselves; `end` closes the code: "T1", a session's number. */
export function coachingContextOf(
  dossier: CoachingDossier,
  kind: CoachingPaperKind,
  end: string,
  t: Translate,
): CoachingContext {
  const { organisation, isSample, issuer, language } = dossier;
  const isNeeds = kind === 'needs' || kind === 'comparison' || kind === 'blank-needs';
  const parts = [LETTERS[kind], organisationCodeOf(dossier), end].filter((part) => part !== '');
  return {
    language,
    issuer: { name: issuer, detail: t('contestPaper:issuerDetail') },
    organisation: { name: organisation.name, code: organisation.code, project: organisation.projectName },
    document: { code: parts.join('-') },
    notice: isSample || organisation.isExample ? t(isNeeds ? 'needsPaper:notice' : 'coachingPaper:notice') : null,
  };
}

/** A dimension by id, as the newest version that has it spells it; `null` when no template of this laptop knows it. */
export function dimensionOf({ templates }: Pick<CoachingDossier, 'templates'>, id: string): DimensionView | null {
  return indexDimensions(templates).get(id) ?? null;
}

/** The short name of a dimension; empty when nobody knows it. */
export function shortNameOf(dossier: Pick<CoachingDossier, 'templates'>, id: string): string {
  const dimension = dimensionOf(dossier, id);
  if (dimension === null) return '';
  return dimension.shortName === '' ? dimension.name : dimension.shortName;
}
