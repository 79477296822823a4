import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { z } from 'zod';
import { makeMarksOfTwoVersions } from '../../tests/support/marks-of-two-versions.ts';
import { readCoaching } from '../documents/organisation-document.ts';
import { readStoredTemplates } from '../documents/programme-document.ts';
import { readState } from '../documents/state.ts';
import { createTranslate } from '../i18n/translator.ts';
import { findVersion, listTemplates } from './templates.ts';

/** Documents as an app stored them: marks on version 1 of the map and on an edited version 2, then a version 3 published. */
const stored = z
  .object({ programme: z.string(), organisation: z.string() })
  .parse(
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../../tests/fixtures/templates/marks-of-two-versions.json'), 'utf8'),
    ),
  );

function stateOf(update: string) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(update, 'base64'));
  return readState(doc);
}

describe.each([
  ['as stored in November 2026', stored],
  ['as stored now', makeMarksOfTwoVersions()],
])('marks made with older versions, %s', (_when, documents) => {
  const templates = listTemplates(readStoredTemplates(stateOf(documents.programme)), createTranslate('it'));
  const { assessments } = readCoaching(stateOf(documents.organisation));

  it('keep their version after a third was published', () => {
    const map = templates.find(({ id }) => id === 'needs-map');
    expect(map?.versions.map(({ number, isDraft }) => [number, isDraft])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
    expect(map?.current?.number).toBe(3);
    const versions = assessments.map(({ value }) => findVersion(templates, value)?.number);
    expect(versions).toEqual([1, 2]);
  });

  it('keep their levels, their words and their dimensions', () => {
    const [first, second] = assessments.map((one) => ({ ...one, version: findVersion(templates, one.value) }));
    expect(first?.version?.levelNames).toEqual(['da esplorare', 'ipotesi', 'prime prove', 'confermato', 'a regime']);
    expect(first?.version?.dimensions.map(({ id }) => id)).toContain('patents');
    expect(first?.marks.get('technology')).toMatchObject({ present: 2, target: 5 });
    expect(second?.version?.levelNames).toEqual(['spento', 'acceso', 'forte']);
    expect(second?.version?.dimensions.map(({ id }) => id)).not.toContain('patents');
    expect(second?.version?.dimensions[0]).toMatchObject({
      id: 'technology',
      name: 'Prodotto',
      levels: ['Non c’è.', 'C’è.', 'C’è e dura.'],
    });
    expect(second?.marks.get('technology')).toMatchObject({ present: 3, target: 3 });
  });

  it('show a level outside their version as it came', () => {
    const [, second] = assessments;
    const version = second === undefined ? null : findVersion(templates, second.value);
    const level = second?.marks.get('finance')?.present ?? 0;
    expect(level).toBe(5);
    expect(level).toBeGreaterThan(version?.levelNames.length ?? 9);
  });
});
