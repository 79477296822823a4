import { expect, test } from 'vitest';
import { createFileOpening } from './file-opening.ts';
import { parseSwitches } from './switches.ts';

test('switches are read in any order, and what follows --cli belongs to the command', () => {
  const none = { sample: false, screenshot: null, userDataDirectory: null, cli: null, packagePath: null };
  expect(parseSwitches(['miracolo', '--no-sandbox'])).toEqual(none);
  expect(parseSwitches(['miracolo', '--screenshot=a.png', '--sample', '--user-data-dir=/tmp/x'])).toEqual({
    ...none,
    sample: true,
    screenshot: 'a.png',
    userDataDirectory: '/tmp/x',
  });
  expect(parseSwitches(['miracolo', '--cli', 'demo', '--sample', 'x.miracolo'])).toEqual({
    ...none,
    cli: ['demo', '--sample', 'x.miracolo'],
  });
  expect(parseSwitches(['miracolo', '/media/stick/edizione.miracolo']).packagePath).toBe(
    '/media/stick/edizione.miracolo',
  );
  expect(parseSwitches(['edizione.miracolo']).packagePath).toBeNull();
  expect(parseSwitches(['miracolo', '--screenshot=']).screenshot).toBeNull();
});

test('files that were opened wait for the page; only they may be opened by their path', () => {
  const opening = createFileOpening();
  const delivered: string[] = [];
  opening.opened('/a.miracolo');
  expect(delivered).toEqual([]);
  opening.pageReady((path) => delivered.push(path));
  opening.opened('/b.miracolo');
  opening.pageReady((path) => delivered.push(path));
  expect(delivered).toEqual(['/a.miracolo', '/b.miracolo']);
  expect(['/a.miracolo', '/b.miracolo', '/etc/passwd'].map((path) => opening.isKnown(path))).toEqual([
    true,
    true,
    false,
  ]);
});
