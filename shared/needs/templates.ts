import { dimensionRecordIdOf, type StoredTemplates } from '../documents/programme-document.ts';
import type { Area, TemplateKind } from '../domain/needs.ts';
import type { Translate } from '../i18n/translator.ts';
import { builtInName, builtInTemplates, builtInVersion, kindOfBuiltIn } from './built-in-templates.ts';

/** A dimension as it is shown: texts in the reader's language for built-in templates, as written for others. */
export interface DimensionView {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly area: Area | null;
  readonly question: string;
  readonly potentialQuestion: string;
  /** One sentence per level, lowest first. */
  readonly levels: readonly string[];
}

/** One version of a template. */
export interface VersionView {
  readonly id: string;
  /** 1 for the first that was published, and so on; drafts are counted on after them, and get the next number when they are published. */
  readonly number: number;
  /** Lowest first; as many as there are levels. */
  readonly levelNames: readonly string[];
  readonly dimensions: readonly DimensionView[];
  /** ISO date and time; empty for built-in versions and drafts. */
  readonly publishedAt: string;
  readonly author: string;
  readonly note: string;
  readonly isDraft: boolean;
}

/** A template with its versions. */
export interface TemplateView {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly isArchived: boolean;
  /** In the order they were published, then the drafts. */
  readonly versions: readonly VersionView[];
  /** The one published last: what new assessments are made with; null while there is none. */
  readonly current: VersionView | null;
}

/** The template that a programme begins with. */
export const DEFAULT_TEMPLATE = 'needs-map';

/** All templates of a programme, built-in ones first. */
export function listTemplates(stored: StoredTemplates, t: Translate): readonly TemplateView[] {
  const own = stored.templates.filter(({ id }) => !isBuiltIn(id));
  return [
    ...builtInTemplates.map((id) => {
      const changed = stored.templates.find((one) => one.id === id)?.value;
      const name = changed === undefined || changed.name === '' ? builtInName(id, t) : changed.name;
      const versions = [builtInVersion(id, t), ...storedVersions(stored, id, 2)];
      return templateOf(id, kindOfBuiltIn(id), name, changed?.archived === true, versions);
    }),
    ...own.map(({ id, value }) =>
      templateOf(id, value.kind, value.name, value.archived, storedVersions(stored, id, 1)),
    ),
  ];
}

/** Whether an id is that of a template every programme has. */
export function isBuiltIn(id: string): boolean {
  return builtInTemplates.some((one) => one === id);
}

/** The version an assessment was made with; null when only another laptop knows it yet. */
export function findVersion(
  templates: readonly TemplateView[],
  { template, version }: { readonly template: string; readonly version: string },
): VersionView | null {
  return templates.find((one) => one.id === template)?.versions.find((one) => one.id === version) ?? null;
}

/** The number a draft gets when it is published now. */
export function nextNumberOf({ versions }: TemplateView, draft: VersionView): number {
  return versions.find(({ isDraft }) => isDraft)?.number ?? draft.number;
}

function templateOf(
  id: string,
  kind: TemplateKind,
  name: string,
  isArchived: boolean,
  versions: readonly VersionView[],
): TemplateView {
  const current = versions.filter((version) => !version.isDraft).at(-1) ?? null;
  return { id, kind, name, isBuiltIn: isBuiltIn(id), isArchived, versions, current };
}

/** A published version keeps its number, which stands on papers: archived ones are counted too, and drafts come after. */
function storedVersions(stored: StoredTemplates, template: string, first: number): readonly VersionView[] {
  const own = stored.versions.filter(({ value }) => value.template === template);
  const published = own
    .filter(({ value }) => value.publishedAt !== '')
    .sort((a, b) =>
      a.value.publishedAt < b.value.publishedAt ? -1 : a.value.publishedAt > b.value.publishedAt ? 1 : 0,
    );
  const drafts = own.filter(({ value }) => value.publishedAt === '' && !value.archived);
  return [...published, ...drafts].flatMap(({ id, value }, index) => {
    if (value.archived) return [];
    const { levelNames, publishedAt, author, note } = value;
    const isDraft = publishedAt === '';
    return [
      {
        id,
        number: first + index,
        levelNames,
        dimensions: dimensionsOf(stored, id),
        publishedAt,
        author,
        note,
        isDraft,
      },
    ];
  });
}

function dimensionsOf(stored: StoredTemplates, version: string): readonly DimensionView[] {
  const start = dimensionRecordIdOf(version, '');
  return stored.dimensions
    .filter(({ id, value }) => id.startsWith(start) && !value.archived)
    .sort((a, b) => (a.value.order < b.value.order ? -1 : a.value.order > b.value.order ? 1 : 0))
    .map(({ id, value }) => ({ ...value, id: id.slice(start.length) }));
}
