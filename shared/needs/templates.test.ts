import { describe, expect, it } from 'vitest';
import type { StoredTemplates } from '../documents/programme-document.ts';
import { templateVersionSchema } from '../domain/needs.ts';
import { createTranslate } from '../i18n/translator.ts';
import { listTemplates, nextNumberOf } from './templates.ts';

/** A version of the map: when it was published (empty for a draft), and whether it was put away. Ids tell the order of beginning. */
type Begun = readonly [id: string, publishedAt: string, archived?: boolean];

function mapWith(...begun: readonly Begun[]) {
  const stored: StoredTemplates = {
    templates: [],
    dimensions: [],
    versions: begun.map(([id, publishedAt, archived = false]) => ({
      id,
      value: templateVersionSchema.parse({ template: 'needs-map', publishedAt, archived }),
    })),
  };
  const map = listTemplates(stored, createTranslate('it')).find(({ id }) => id === 'needs-map');
  if (map === undefined) throw new Error('There is no map');
  return map;
}

const numbersOf = ({ versions }: ReturnType<typeof mapWith>) =>
  Object.fromEntries(versions.map(({ id, number }) => [id, number]));

describe('the versions of a template', () => {
  it('are current by when they were published, not by when they were begun', () => {
    const map = mapWith(['A', '2026-11-03T09:00:00.000Z'], ['B', '2026-11-02T09:00:00.000Z']);
    expect(map.current?.id).toBe('A');
    expect(numbersOf(map)).toEqual({ 'needs-map-1': 1, B: 2, A: 3 });
  });

  it('keep their numbers whatever becomes of drafts', () => {
    const published: Begun = ['B', '2026-11-02T09:00:00.000Z'];
    const before = mapWith(['A', ''], published, ['C', '']);
    expect(numbersOf(before)).toEqual({ 'needs-map-1': 1, B: 2, A: 3, C: 4 });
    expect(before.versions.map((version) => version.isDraft && nextNumberOf(before, version))).toEqual([
      false,
      false,
      3,
      3,
    ]);
    expect(numbersOf(mapWith(['A', '', true], published))).toEqual({ 'needs-map-1': 1, B: 2 });
  });

  it('keep their numbers where one that was published is put away', () => {
    const map = mapWith(['A', '2026-11-01T09:00:00.000Z', true], ['B', '2026-11-02T09:00:00.000Z'], ['C', '']);
    expect(numbersOf(map)).toEqual({ 'needs-map-1': 1, B: 3, C: 4 });
  });
});
