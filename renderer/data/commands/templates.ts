import { generateNKeysBetween } from 'fractional-indexing';
import type { z } from 'zod';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import {
  dimensionRecord,
  dimensionRecordIdOf,
  templateRecord,
  templateVersionRecord,
} from '../../../shared/documents/programme-document.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import type { TemplateVersion } from '../../../shared/domain/needs.ts';
import { dimensionIdSchema, newId, templateIdSchema, templateVersionIdSchema } from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DimensionView, TemplateView, VersionView } from '../../../shared/needs/templates.ts';
import { findVersionFaults, MOST_LEVELS, type VersionFault } from '../../../shared/needs/version-faults.ts';
import type { Change } from '../store-contract.ts';
import { recordChange, traceChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** Why a version is not changed. A published one never changes: marks were made with it. */
export type TemplateRefusal =
  | { readonly code: 'published' }
  | { readonly code: 'faulty'; readonly faults: readonly VersionFault[] }
  | { readonly code: 'note-missing' }
  | { readonly code: 'level-limit' };

/** What an editor may write of a dimension. */
export type DimensionFields = Partial<Omit<DimensionView, 'id' | 'levels'>>;

/** A draft that has just been begun. */
export interface BegunDraft {
  readonly template: string;
  readonly version: string;
  readonly change: Change;
}

function templateChange(
  programme: string,
  label: string | null,
  changes: readonly RecordChange<z.ZodRawShape>[],
): Change {
  return { undoLabel: label, documents: [{ documentId: documentIdOf({ kind: 'programme', id: programme }), changes }] };
}

/**
 * Begins a draft with the words of a version, in the language they stand in now. Its dimensions keep their ids, so that levels of two
 * versions can be compared.
 *
 * @param newName makes a template of its own; null goes on with the one that the version is of.
 */
export function beginDraft(
  programme: string,
  template: TemplateView,
  from: VersionView,
  { author, newName }: { readonly author: string; readonly newName: string | null },
): BegunDraft {
  const id = newName === null ? template.id : newId(templateIdSchema);
  const version = newId(templateVersionIdSchema);
  const own = newName === null ? [] : [recordChange(templateRecord, id, { kind: template.kind, name: newName })];
  return {
    template: id,
    version,
    change: templateChange(programme, 'templates:undo.begin', [
      ...own,
      ...wordsChanges(version, from, withoutEmpty({ template: id, author })),
    ]),
  };
}

/** Writes all words of a version as those of a new one. */
function wordsChanges(
  version: string,
  from: VersionView,
  facts: Partial<TemplateVersion>,
): readonly RecordChange<z.ZodRawShape>[] {
  const orders = generateNKeysBetween(null, null, from.dimensions.length);
  return [
    recordChange(templateVersionRecord, version, { ...facts, levelNames: [...from.levelNames] }),
    ...from.dimensions.map(({ id, levels, ...fields }, index) =>
      recordChange(
        dimensionRecord,
        dimensionRecordIdOf(version, id),
        withoutEmpty({ ...fields, levels: [...levels], order: orders[index] ?? '' }),
      ),
    ),
  ];
}

/** Names a template; a built-in one keeps its words, its name alone is another. */
export function renameTemplate(programme: string, { id, kind }: TemplateView, name: string): Change {
  return templateChange(programme, 'templates:undo.rename', [recordChange(templateRecord, id, { kind, name })]);
}

/** Takes a template out of what new assessments may be made with, or brings it back. What was marked with it stays as it is. */
export function archiveTemplate(programme: string, { id, kind }: TemplateView, archived: boolean): Change {
  const label = archived ? 'templates:undo.archive' : 'templates:undo.restore';
  return templateChange(programme, label, [recordChange(templateRecord, id, { kind, archived })]);
}

/** Throws a draft away. A published version stays: marks name it. */
export function discardDraft(programme: string, version: VersionView): Result<Change, TemplateRefusal> {
  if (!version.isDraft) return err({ code: 'published' });
  const fields = { archived: true };
  return ok(
    templateChange(programme, 'templates:undo.discard', [recordChange(templateVersionRecord, version.id, fields)]),
  );
}

/** Writes fields of a dimension of a draft. */
export function editDimension(
  programme: string,
  version: VersionView,
  dimension: string,
  fields: DimensionFields,
): Result<Change, TemplateRefusal> {
  return changeDimensions(programme, version, 'templates:undo.edit', [[dimension, fields]]);
}

/** Writes the sentence of one level of a dimension of a draft; `level` counts from 1. */
export function editSentence(
  programme: string,
  version: VersionView,
  { id, levels }: DimensionView,
  level: number,
  sentence: string,
): Result<Change, TemplateRefusal> {
  const next = version.levelNames.map((_, index) => (index === level - 1 ? sentence : (levels[index] ?? '')));
  return changeDimensions(programme, version, 'templates:undo.edit', [[id, { levels: next }]]);
}

/** Adds a dimension without words at the end of a draft. */
export function addDimension(
  programme: string,
  version: VersionView,
): Result<{ readonly id: string; readonly change: Change }, TemplateRefusal> {
  const id = newId(dimensionIdSchema);
  const orders = generateNKeysBetween(null, null, version.dimensions.length + 1);
  const added = changeDimensions(programme, version, 'templates:undo.add', [
    ...version.dimensions.map((one, index) => [one.id, { order: orders[index] ?? '' }] as const),
    [id, { order: orders.at(-1) ?? '', levels: version.levelNames.map(() => '') }],
  ]);
  return added.ok ? ok({ id, change: added.value }) : added;
}

/** Takes a dimension out of a draft. */
export function archiveDimension(
  programme: string,
  version: VersionView,
  dimension: string,
): Result<Change, TemplateRefusal> {
  return changeDimensions(programme, version, 'templates:undo.take', [[dimension, { archived: true }]]);
}

/** Puts a dimension of a draft before another one; null for the end. Orders are all written anew: they are few, and so stay short. */
export function moveDimension(
  programme: string,
  version: VersionView,
  dimension: string,
  before: string | null,
): Result<Change, TemplateRefusal> {
  const others = version.dimensions.map(({ id }) => id).filter((id) => id !== dimension);
  const at = before === null ? others.length : Math.max(0, others.indexOf(before));
  const ids = [...others.slice(0, at), dimension, ...others.slice(at)];
  const orders = generateNKeysBetween(null, null, ids.length);
  return changeDimensions(
    programme,
    version,
    'templates:undo.move',
    ids.map((id, index) => [id, { order: orders[index] ?? '' }]),
  );
}

/** Names a level of a draft; `level` counts from 1. */
export function nameLevel(
  programme: string,
  version: VersionView,
  level: number,
  name: string,
): Result<Change, TemplateRefusal> {
  const levelNames = version.levelNames.map((before, index) => (index === level - 1 ? name : before));
  return changeLevels(programme, version, levelNames, (levels) => levels);
}

/** Adds a level without words above the others of a draft. */
export function addLevel(programme: string, version: VersionView): Result<Change, TemplateRefusal> {
  if (version.levelNames.length >= MOST_LEVELS) return err({ code: 'level-limit' });
  return changeLevels(programme, version, [...version.levelNames, ''], (levels) => [...levels, '']);
}

/** Takes a level out of a draft, with its sentence in every dimension; `level` counts from 1. */
export function removeLevel(programme: string, version: VersionView, level: number): Result<Change, TemplateRefusal> {
  const without = (texts: readonly string[]) => texts.filter((_, index) => index !== level - 1);
  return changeLevels(programme, version, without(version.levelNames), without);
}

/** A version that has just been published. */
export interface PublishedVersion {
  readonly version: string;
  readonly change: Change;
}

/**
 * Publishes a draft: from then on new assessments are made with its words, and they never change.
 *
 * The words go to a version with an id of its own, and the draft is put away. Another laptop that still writes into the draft cannot know
 * that id: its words stay in the draft, which waits among the conflicts to be brought back. It cannot be undone: once it travelled,
 * somebody may have marked with it.
 *
 * @param template id of the template that the draft is of.
 * @param now ISO date and time.
 */
export function publishVersion(
  programme: string,
  template: string,
  version: VersionView,
  { note, author, now }: { readonly note: string; readonly author: string; readonly now: string },
): Result<PublishedVersion, TemplateRefusal> {
  if (!version.isDraft) return err({ code: 'published' });
  const faults = findVersionFaults(version);
  if (faults.length > 0) return err({ code: 'faulty', faults });
  if (note.trim() === '') return err({ code: 'note-missing' });
  const id = newId(templateVersionIdSchema);
  const change = templateChange(programme, null, [
    ...wordsChanges(id, version, { template, note: note.trim(), author, publishedAt: now }),
    recordChange(templateVersionRecord, version.id, { archived: true }),
  ]);
  return ok({ version: id, change: { ...change, endsUndo: true } });
}

type StoredDimension = Partial<z.output<typeof dimensionRecord.schema>>;

function changeDimensions(
  programme: string,
  version: VersionView,
  label: string,
  fields: readonly (readonly [string, StoredDimension])[],
): Result<Change, TemplateRefusal> {
  if (!version.isDraft) return err({ code: 'published' });
  const changes = fields.map(([id, own]) => recordChange(dimensionRecord, dimensionRecordIdOf(version.id, id), own));
  return ok(templateChange(programme, label, [...changes, touched(version)]));
}

function changeLevels(
  programme: string,
  version: VersionView,
  levelNames: readonly string[],
  sentences: (levels: readonly string[]) => readonly string[],
): Result<Change, TemplateRefusal> {
  if (!version.isDraft) return err({ code: 'published' });
  const own = version.dimensions.map(({ id, levels }) => {
    const all = version.levelNames.map((_, index) => levels[index] ?? '');
    return recordChange(dimensionRecord, dimensionRecordIdOf(version.id, id), { levels: [...sentences(all)] });
  });
  const changes = [recordChange(templateVersionRecord, version.id, { levelNames: [...levelNames] }), ...own];
  return ok(templateChange(programme, 'templates:undo.levels', [...changes, touched(version)]));
}

/** Dimensions are records of their own: only the trace tells whoever threw the draft away or published it meanwhile that they changed. */
function touched(version: VersionView): RecordChange<z.ZodRawShape> {
  return traceChange(templateVersionRecord, version.id, { dimensionsTouched: true });
}
