// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { writeReport } from './error-report.ts';
import { lastFaults, noteFault } from './fault-log.ts';

test('a report says where it broke and nothing that somebody wrote', () => {
  const error = new TypeError('Cannot read "Maria Rossi <maria@example.org>"');
  noteFault(error);
  const report = writeReport({
    appVersion: '0.1.0',
    location: '/organisations/01ARZ3NDEKTSV4RRFFQ69G5FAV',
    language: 'it',
    theme: 'dark',
    componentStack: '\n    at OrganisationPage (app://miracolo/assets/index.js:1:2)\n',
    documents: { organisation: 3 },
  });
  expect(report).not.toContain('Maria');
  expect(report).not.toContain('01ARZ3NDEKTSV4RRFFQ69G5FAV');
  expect(JSON.parse(report)).toMatchObject({
    page: '/organisations/:id',
    components: ['at OrganisationPage (app://miracolo/assets/index.js:1:2)'],
    faults: [{ kind: 'TypeError' }],
  });
  expect(lastFaults().at(-1)?.places[0]).toMatch(/^at /u);
});
