import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { afterFirstDelivery, messyScale, messySetting, readSheet } from '../../tests/support/messy-previews.ts';
import { dropMessy, sayInItalian } from '../../tests/support/messy-setting.ts';
import type { ImportNote, ImportVerdict } from './import-note.ts';
import { readMeetings } from './meetings.ts';
import { readMarksForNewContest } from './new-contest.ts';
import { readOrganisations } from './organisations.ts';
import { readMarks } from './read-marks.ts';

interface Expected {
  readonly file: string;
  readonly verdict: string;
  readonly rowsOk: number;
  readonly rowsFlagged: number;
  readonly marksOk: number | null;
}

interface Counts {
  readonly verdict: ImportVerdict;
  readonly rowsOk: number;
  readonly rowsFlagged: number;
  readonly marksOk?: number;
  readonly notes: readonly ImportNote[];
}

const ORGANISATION_LISTS = ['03-', '05-', '07-', '11-'];

const expectedFiles: readonly Expected[] = readFileSync(
  new URL('../../tests/fixtures/messy/expected.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', verdict = '', rowsOk, rowsFlagged, marksOk] = line.split(',');
    return {
      file,
      verdict,
      rowsOk: Number(rowsOk),
      rowsFlagged: Number(rowsFlagged),
      marksOk: marksOk ? Number(marksOk) : null,
    };
  });

const first = await afterFirstDelivery();

test('the setting is the one of expected.md', () => {
  expect(messySetting.pitches).toHaveLength(18);
  expect(messySetting.jurors).toHaveLength(40);
  expect(messySetting.criteria.map((criterion) => [criterion.name, criterion.scale])).toEqual(
    ['Innovazione', 'Impatto sociale', 'Sostenibilità', 'Squadra'].map((name) => [name, messyScale]),
  );
});

describe('verdict and counts of every file', () => {
  test('expected.csv lists 29 files', () => expect(expectedFiles).toHaveLength(29));

  test.each(expectedFiles)('$file: $verdict', async ({ file, verdict, rowsOk, rowsFlagged, marksOk }) => {
    const preview = await readAsExpected(file);
    expect({ verdict: preview.verdict, rowsOk: preview.rowsOk, rowsFlagged: preview.rowsFlagged }).toEqual({
      verdict: verdict.toLowerCase(),
      rowsOk,
      rowsFlagged,
    });
    if (marksOk !== null) expect(preview.marksOk).toBe(marksOk);
    for (const note of preview.notes) expect(sayInItalian(note)).not.toMatch(/\{\{|importing|undefined|NaN/);
  });
});

async function readAsExpected(file: string): Promise<Counts> {
  if (ORGANISATION_LISTS.some((start) => file.startsWith(start))) return readOrganisations(dropMessy(file), []);
  if (file.startsWith('20-')) return readMeetings(dropMessy(file), messySetting.pitches);
  if (file.startsWith('12-')) return readMarksForNewContest(dropMessy(file), messyScale);
  if (file.startsWith('18b') || file.startsWith('18c')) {
    return readMarks(dropMessy(file), first.setting, { knownImports: first.knownImports });
  }
  return readSheet(file);
}
