import { describe, expect, test } from 'vitest';
import { messyScale, sumOf } from '../../tests/support/messy-previews.ts';
import { dropFile, dropMessy } from '../../tests/support/messy-setting.ts';
import { readCriteria } from './criteria.ts';
import { readMarksForNewContest } from './new-contest.ts';

describe('a file of marks that makes a contest', () => {
  test('12: ten thousand marks make a contest', async () => {
    const steps: number[] = [];
    const preview = await readMarksForNewContest(dropMessy('12-diecimila-righe.csv'), messyScale, {
      onProgress: (done) => steps.push(done),
    });
    expect([preview.setting.pitches.length, preview.setting.jurors.length]).toEqual([50, 40]);
    expect(sumOf(preview)).toBe(65_809.5);
    const byCriterion = preview.setting.criteria.map((criterion) => [
      criterion.name,
      preview.rows
        .flatMap((row) => row.marks)
        .reduce((sum, mark) => sum + (mark.criterionId === criterion.id ? mark.value : 0), 0),
    ]);
    expect(Object.fromEntries(byCriterion)).toEqual({
      Innovazione: 13_167.5,
      'Impatto sociale': 13_172,
      Sostenibilità: 13_114,
      Squadra: 13_166,
      Presentazione: 13_190,
    });
    const means = preview.setting.pitches.map((pitch) => {
      const marks = preview.rows.filter((row) => row.pitchId === pitch.id).flatMap((row) => row.marks);
      return { name: pitch.name, mean: marks.reduce((sum, mark) => sum + mark.value, 0) / marks.length };
    });
    const top = means.sort((a, b) => b.mean - a.mean).slice(0, 3);
    expect(top.map(({ name, mean }) => `${name} ${mean.toFixed(3)}`)).toEqual([
      'Progetto 046 7.980',
      'Progetto 033 7.870',
      'Progetto 016 7.725',
    ]);
    expect(steps).toEqual([1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000]);
    const keys = preview.rows.map((row) => `${row.pitchId} ${row.jurorId} ${row.marks[0]?.criterionId}`);
    expect(new Set(keys).size).toBe(10_000);
  });
});

describe('the real contest in its three forms', () => {
  const scale = { min: 0, max: 10, step: 0.25 };

  async function readForm(fileName: string, italian: boolean): Promise<readonly string[]> {
    const preview = await readMarksForNewContest(dropFile(`assets/sample/contest-real/${fileName}`), scale);
    const criteria = await readCriteria(dropFile('assets/sample/contest-real/criteria.csv'));
    const english = new Map(criteria.rows.map(({ draft }) => [draft.otherName, draft.name]));
    const nameOf = (entries: readonly { id: string; name: string }[], id: string | null) =>
      entries.find((entry) => entry.id === id)?.name ?? '?';
    return preview.rows
      .flatMap((row) =>
        row.marks.map((mark) => {
          const criterion = nameOf(preview.setting.criteria, mark.criterionId);
          const pitch = nameOf(preview.setting.pitches, row.pitchId);
          const juror = nameOf(preview.setting.jurors, row.jurorId);
          return `${juror}|${pitch}|${italian ? (english.get(criterion) ?? '?') : criterion}|${mark.value}`;
        }),
      )
      .sort();
  }

  test('long, wide in windows-1252 and XLSX give the same 810 marks', async () => {
    const long = await readForm('scores-long.csv', false);
    expect(long).toHaveLength(810);
    expect(await readForm('scores-wide-it.csv', true)).toEqual(long);
    expect(await readForm('scores.xlsx', true)).toEqual(long);
  });
});
