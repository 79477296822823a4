import * as Y from 'yjs';
import type { z } from 'zod';
import { createClock } from '../../shared/documents/clock.ts';
import { assessmentRecord, levelMarkRecord } from '../../shared/documents/organisation-document.ts';
import { dimensionRecord, templateVersionRecord } from '../../shared/documents/programme-document.ts';
import type { RecordDefinition } from '../../shared/documents/record.ts';
import { writeRecords } from '../../shared/documents/write.ts';

const SECOND = '01J00000000000000000000002';
const THIRD = '01J00000000000000000000003';

/** Two documents as updates in base64: marks on version 1 of the map and on an edited version 2, read after a third was published. */
export interface MarksOfTwoVersions {
  readonly programme: string;
  readonly organisation: string;
}

/** Makes them anew; `tests/fixtures/templates/marks-of-two-versions.json` is what it made in November 2026, and stays. */
export function makeMarksOfTwoVersions(): MarksOfTwoVersions {
  const programme = startWriting(1);
  programme.put(templateVersionRecord, SECOND, {
    template: 'needs-map',
    author: 'Coach 1',
    levelNames: ['spento', 'acceso', 'forte'],
    note: 'Tre livelli bastano',
    publishedAt: '2026-09-01T09:00:00.000Z',
  });
  programme.put(dimensionRecord, `${SECOND}.technology`, {
    name: 'Prodotto',
    shortName: 'Prodotto',
    area: 'technology',
    order: 'a0',
    question: 'C’è?',
    levels: ['Non c’è.', 'C’è.', 'C’è e dura.'],
  });
  programme.put(dimensionRecord, `${SECOND}.finance`, { name: 'Conti', order: 'a1', levels: ['No.', 'Quasi.', 'Sì.'] });
  programme.put(templateVersionRecord, THIRD, {
    template: 'needs-map',
    author: 'Coach 2',
    levelNames: ['no', 'sì'],
    note: 'Ancora più semplice',
    publishedAt: '2026-11-01T09:00:00.000Z',
  });
  programme.put(dimensionRecord, `${THIRD}.technology`, { name: 'Cosa', order: 'a0', levels: ['No.', 'Sì.'] });

  const organisation = startWriting(2);
  const [first, second] = ['01J000000000000000000000A1', '01J000000000000000000000A2'];
  organisation.put(assessmentRecord, first, { template: 'needs-map', version: 'needs-map-1', moment: 't0' });
  organisation.put(levelMarkRecord, `${first}.technology`, { present: 2, target: 5, priority: 3 });
  organisation.put(assessmentRecord, second, { template: 'needs-map', version: SECOND, moment: 'mid' });
  organisation.put(levelMarkRecord, `${second}.technology`, { present: 3, target: 3 });
  organisation.put(levelMarkRecord, `${second}.finance`, { present: 5 });
  return { programme: programme.update(), organisation: organisation.update() };
}

function startWriting(client: number) {
  const doc = new Y.Doc();
  doc.clientID = client;
  let now = 1_790_000_000_000;
  const writer = { clock: createClock('LAPTOPA', () => (now += 1), ''), label: 'Coach 1' };
  return {
    put<Shape extends z.ZodRawShape>(
      definition: RecordDefinition<Shape>,
      id: string,
      fields: Partial<z.input<z.ZodObject<Shape>>>,
    ): void {
      writeRecords(doc, writer, [{ definition, id, fields }], null);
    },
    update: () => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64'),
  };
}
