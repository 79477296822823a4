import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { decimalText } from './exact-decimal.ts';
import { panelScores, panelTotals } from './panel-score.ts';
import { competitionRanks } from './ranking.ts';
import { raw } from './raw.ts';
import { findScoreFaults, type Sheet } from './score-input.ts';
import { trimmed } from './trimmed.ts';

function readSample(name: string): readonly Record<string, string>[] {
  const path = new URL(`../../assets/sample/contest-real/${name}`, import.meta.url);
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const marks = readSample('scores-long.csv');
const criteria = readSample('criteria.csv').map(({ criterion = '', factor }) => ({
  criterion,
  weight: Number(factor),
}));
const official = readSample('official.csv');
const jurors = [...new Set(marks.map(({ juror = '' }) => juror))];
const entries = [...new Set(marks.map(({ entry = '' }) => entry))];
const sheets = jurors.flatMap((juror) =>
  entries.map((entry): Sheet<string, string, string> => {
    const own = marks.filter((row) => row['juror'] === juror && row['entry'] === entry);
    return {
      juror,
      entry,
      state: 'scored',
      marks: new Map(own.map((row) => [row['criterion'] ?? '', Number(row['score'])])),
    };
  }),
);
const contest = { jurors, entries, criteria, sheets };

describe('the contest with published results', () => {
  it('is read whole', () => {
    expect([entries.length, jurors.length, criteria.length, marks.length, official.length]).toEqual([
      18, 9, 5, 810, 90,
    ]);
    expect(findScoreFaults(contest, { min: 0, max: 10, step: 0.25 })).toEqual([]);
  });

  it('has its 90 panel scores reproduced to the last digit', () => {
    const ours = new Map(
      panelScores(contest, 1, 2).map((one) => [`${one.entry}/${one.criterion}`, decimalText(one.score)]),
    );
    const theirs = new Map(official.map((row) => [`${row['entry']}/${row['criterion']}`, row['panel_score']]));
    expect(theirs.size).toBe(90);
    expect(ours).toEqual(theirs);
  });

  it('has its 18 totals reproduced to the last digit', () => {
    const factors = new Map(criteria.map(({ criterion, weight }) => [criterion, weight]));
    const totals = panelTotals(panelScores(contest, 1, 2), factors, 2);
    const ours = new Map(totals.map(({ entry, total }) => [entry, decimalText(total)]));
    const theirs = new Map(official.map((row) => [row['entry'], row['total_component_score']]));
    expect(theirs.size).toBe(18);
    expect(ours).toEqual(theirs);
  });

  it('changes its order with the rule: second and third swap between raw and trimmed', () => {
    const [first, second, third] = competitionRanks(raw(contest)).map(({ entry }) => entry);
    expect(
      competitionRanks(trimmed(contest, 1))
        .slice(0, 3)
        .map(({ entry }) => entry),
    ).toEqual([first, third, second]);
  });

  it('has a tie of trimmed values that no binary rounding hides', () => {
    const tied = competitionRanks(trimmed(contest, 1)).filter(({ entry }) => /GHILARDI|BOYADJI/.test(entry));
    expect(tied.map(({ tied, rank }) => ({ tied, rank }))).toEqual([
      { tied: true, rank: tied[0]?.rank },
      { tied: true, rank: tied[0]?.rank },
    ]);
  });
});

describe('panelScores', () => {
  it('rounds exact halves up where the binary mean lies below them', () => {
    const [score] = panelScores(scoresFrom([[[1], [1.01]]], [1]), 0, 2);
    expect(((1 + 1.01) / 2).toFixed(2)).toBe('1.00');
    expect(score && decimalText(score.score)).toBe('1.01');
  });

  it('leaves out entries without counted sheets, and criteria without a factor', () => {
    const scores = panelScores(scoresFrom([[[5, 6]], ['R']], [1, 1]), 1, 2);
    expect(scores.map(({ entry }) => entry)).toEqual(['E1', 'E1']);
    const [total] = panelTotals(scores, new Map([['C2', 0.5]]), 2);
    expect(total && decimalText(total.total)).toBe('3.00');
  });
});
