import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contestScores, scoresHeader, commandFolder } from '../../tests/support/command-folder.ts';

const { files, pathOf, run, write } = commandFolder();

const numberOrNull = z.number().nullable();
const outputSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      entry: z.string(),
      rank: numberOrNull,
      tied: z.boolean(),
      raw: numberOrNull,
      trimmed: numberOrNull,
      zscore: numberOrNull,
      additive: numberOrNull,
      rasch: numberOrNull,
      raschSe: numberOrNull,
      n: z.number(),
      rankLow: numberOrNull,
      rankHigh: numberOrNull,
      pFirst: numberOrNull,
    }),
  ),
  jurors: z.array(
    z.strictObject({
      juror: z.string(),
      severityAdditive: numberOrNull,
      severityRasch: numberOrNull,
      n: z.number(),
      infit: numberOrNull,
      outfit: numberOrNull,
    }),
  ),
  agreement: z.strictObject({
    kendallW: numberOrNull,
    kendallChi2: numberOrNull,
    icc11: numberOrNull,
    icc21: numberOrNull,
    icc31: numberOrNull,
    icc1k: numberOrNull,
    icc2k: numberOrNull,
    icc3k: numberOrNull,
    alphaNominal: numberOrNull,
    alphaOrdinal: numberOrNull,
    alphaInterval: numberOrNull,
  }),
  connected: z.boolean().nullable(),
  components: z.number(),
  warnings: z.array(z.string()),
});

function tabulated(...words: readonly string[]): z.infer<typeof outputSchema> {
  const { status, out, errors } = run('tabulate', ...words);
  expect([status, errors]).toEqual([0, '']);
  return outputSchema.parse(JSON.parse(out));
}

describe('tabulate on good files', () => {
  it('prints the published shape, in its order, for the contest with published results', () => {
    const { out } = run('tabulate', contestScores);
    const output = outputSchema.parse(JSON.parse(out));
    expect(Object.keys(output)).toEqual(['entries', 'jurors', 'agreement', 'connected', 'components', 'warnings']);
    expect(Object.keys(output.entries[0] ?? {})).toEqual(Object.keys(outputSchema.shape.entries.element.shape));
    expect(Object.keys(output.jurors[0] ?? {})).toEqual(Object.keys(outputSchema.shape.jurors.element.shape));
    expect(Object.keys(output.agreement)).toEqual(Object.keys(outputSchema.shape.agreement.shape));
    expect(output.entries.map(({ rank }) => rank)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(output.entries[0]).toMatchObject({ entry: 'Evgenia TARASOVA / Vladimir MOROZOV', n: 9, raw: 408.5 / 45 });
    expect(output.jurors.map(({ juror, n }) => `${juror} ${n}`)).toEqual(
      Array.from({ length: 9 }, (_, index) => `J${index + 1} 18`),
    );
  });

  it('computes every field, and has nothing to warn of, where every juror judged every entry', () => {
    const { entries, jurors, agreement, connected, components, warnings } = tabulated(contestScores);
    for (const part of [...entries, ...jurors, agreement]) expect(Object.values(part)).not.toContain(null);
    expect([connected, components, warnings]).toEqual([true, 1, []]);
    expect(entries.map(({ pFirst }) => pFirst ?? 0).reduce((sum, share) => sum + share)).toBeGreaterThanOrEqual(1);
    for (const { rank, rankLow, rankHigh } of entries) {
      expect(rankLow).toBeLessThanOrEqual(rank ?? 0);
      expect(rankHigh).toBeGreaterThanOrEqual(rank ?? 0);
    }
  });

  it('has the intraclass correlations of Shrout and Fleiss 1979 for their table', () => {
    const rows = ['9 2 5 8', '6 1 3 2', '8 4 6 8', '7 1 2 6', '10 5 6 9', '6 2 4 7'].flatMap((row, entry) =>
      row.split(' ').map((mark, juror) => `J${juror + 1},E${entry + 1},C1,${mark}`),
    );
    write('table.csv', scoresHeader + rows.join('\n'));
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k } = tabulated('table.csv').agreement;
    expect([icc11, icc21, icc31, icc1k, icc2k, icc3k].map((icc) => icc?.toFixed(2))).toEqual(
      '0.17 0.29 0.71 0.44 0.62 0.91'.split(' '),
    );
  });

  it('draws as --bootstrap and --seed say, the same again for the same seed, and nothing for 0', () => {
    const { out } = run('tabulate', contestScores);
    expect(run('tabulate', contestScores, '--bootstrap', '2000', '--seed', '1').out).toBe(out);
    const firstOf = (...words: readonly string[]) =>
      tabulated(contestScores, ...words).entries.map(({ pFirst }) => pFirst);
    const usual = firstOf();
    expect(firstOf('--seed', '2')).not.toEqual(usual);
    for (const share of firstOf('--bootstrap', '10')) expect(Number.isInteger((share ?? 0.01) * 10)).toBe(true);
    const { entries, warnings } = tabulated(contestScores, '--bootstrap', '0');
    for (const { rankLow, rankHigh, pFirst } of entries)
      expect([rankLow, rankHigh, pFirst]).toEqual([null, null, null]);
    expect(warnings).toEqual([
      expect.stringMatching(/^Ricampionamenti non richiesti.* \/ No resamples were asked for/),
    ]);
  });

  it('ranks disconnected panels together, and says so in both languages', () => {
    const rows = ['J1,E1,C1,9', 'J2,E1,C1,8', 'J1,E2,C1,7', 'J2,E2,C1,8', 'J3,E3,C1,4', 'J3,E4,C1,5', 'J4,E4,C1,5'];
    write('panels.csv', scoresHeader + rows.join('\n'));
    const { entries, connected, components, warnings, agreement } = tabulated('panels.csv');
    expect([connected, components]).toEqual([false, 2]);
    expect(entries.map(({ entry, rank }) => `${entry} ${rank}`)).toEqual(['E1 1', 'E2 2', 'E4 3', 'E3 4']);
    expect(warnings).toContainEqual(
      expect.stringMatching(/formano 2 gruppi .*\[J1, J2\]; \[J3, J4\].* \/ .*form 2 panels .*\[J1, J2\]; \[J3, J4\]/),
    );
    expect(warnings).toContainEqual(expect.stringMatching(/Mancano 9 schede .* \/ 9 sheets are missing/));
    expect([agreement.kendallW, agreement.icc31]).toEqual([null, null]);
    expect(agreement.alphaInterval).not.toBeNull();
  });

  it('tells of one juror, one entry, a juror without spread and one without sheets', () => {
    write('juror.csv', `${scoresHeader}J1,E1,C1,9\nJ1,E2,C1,7\nJ2,E1,*,R\n`);
    const alone = tabulated('juror.csv');
    expect(alone.warnings).toContainEqual(expect.stringMatching(/^Solo «J1» .* \/ Only “J1” /));
    expect(alone.warnings).toContainEqual(expect.stringMatching(/^«J2» non ha schede .* \/ “J2” has no sheet /));
    expect(alone.entries.map(({ additive }) => additive)).toEqual([9, 7]);
    write('entry.csv', `${scoresHeader}J1,E1,C1,9\nJ2,E1,C1,7\n`);
    expect(tabulated('entry.csv').warnings).toContainEqual(expect.stringMatching(/^Solo «E1» .* \/ Only “E1” /));
    write('flat.csv', `${scoresHeader}J1,E1,C1,9\nJ2,E1,C1,7\nJ1,E2,C1,9\nJ2,E2,C1,6\n`);
    expect(tabulated('flat.csv').warnings).toContainEqual(
      expect.stringMatching(/^Tutte le 2 schede di «J1» .* \/ All 2 sheets of “J1” /),
    );
  });

  it('counts one missing sheet as one', () => {
    write('gap.csv', `${scoresHeader}J1,E1,C1,9\nJ1,E2,C1,8\nJ2,E1,C1,7\n`);
    expect(tabulated('gap.csv').warnings).toContainEqual(
      expect.stringMatching(/^Manca 1 scheda perché .* \/ 1 sheet is missing /),
    );
  });

  it('gives the same bytes whatever the order of the rows', () => {
    const [first = '', ...rows] = readFileSync(contestScores, 'utf8').trimEnd().split('\n');
    write('reversed.csv', `${[first, ...rows.reverse()].join('\n')}\n`);
    expect(run('tabulate', 'reversed.csv').out).toBe(run('tabulate', contestScores).out);
  });

  it('reads R and A with an empty criterion or *, a byte order mark, CRLF, quotes, blank lines and columns in any order', () => {
    const rows = [
      'score,juror,entry,criterion',
      '8,J1,"Alfa, Beta",C1',
      'R,J2,"Alfa, Beta",*',
      '',
      'A,J2,Gamma,',
      '6.5,J1,Gamma,C1',
      ',,,',
    ];
    write('good.csv', `\uFEFF${rows.join('\r\n')}\r\n`);
    const { entries, jurors } = tabulated('good.csv');
    expect(entries.map(({ entry, rank, raw, n }) => [entry, rank, raw, n])).toEqual([
      ['Alfa, Beta', 1, 8, 1],
      ['Gamma', 2, 6.5, 1],
    ]);
    expect(jurors.map(({ juror, n }) => [juror, n])).toEqual([
      ['J1', 2],
      ['J2', 0],
    ]);
  });

  it('lists an entry without sheets last, and does not count incomplete sheets or marks beside R', () => {
    const rows = [
      'J1,E1,C1,8',
      'J1,E1,C2,8',
      'J2,E1,C1,2',
      'J2,E1,C2,',
      'J3,E1,C1,1',
      'J3,E1,C2,1',
      'J3,E1,*,R',
      'J1,E2,*,A',
      'J1,E0,C1,9',
      'J1,E0,C2,9',
      'J2,E0,C1,9',
    ];
    write('gaps.csv', scoresHeader + rows.join('\n'));
    const { entries, warnings } = tabulated('gaps.csv');
    expect(entries.map(({ entry, rank, tied, raw, trimmed, n }) => [entry, rank, tied, raw, trimmed, n])).toEqual([
      ['E0', 1, false, 9, 9, 1],
      ['E1', 2, false, 8, 8, 1],
      ['E2', null, false, null, null, 0],
    ]);
    expect(warnings.filter((text) => text.includes('incompleta') && text.includes('incomplete')).length).toBe(2);
    expect(warnings.filter((text) => text.includes('«J3»') && text.includes('R (recused)')).length).toBe(1);
    expect(warnings.filter((text) => text.includes('«E2»')).length).toBe(1);
    expect(warnings.filter((text) => text.includes('--trim 1')).length).toBe(1);
  });

  it('weighs, trims and shares ranks', () => {
    write(
      'scores.csv',
      `${scoresHeader}J1,E1,C1,4\nJ1,E1,C2,8\nJ1,E2,C1,7\nJ1,E2,C2,7\nJ2,E1,C1,4\nJ2,E1,C2,8\nJ2,E2,C1,7\nJ2,E2,C2,7\nJ3,E1,C1,4\nJ3,E1,C2,8\nJ3,E2,C1,10\nJ3,E2,C2,4\n`,
    );
    write('weights.csv', 'criterion,weight\nC2,3\nC1,1\n');
    const equal = tabulated('scores.csv', '--trim=0');
    expect(equal.entries.map(({ entry, raw }) => [entry, raw])).toEqual([
      ['E2', 7],
      ['E1', 6],
    ]);
    const weighed = tabulated(
      'scores.csv',
      '--weights',
      'weights.csv',
      '--trim',
      '1',
      '--bootstrap',
      '50',
      '--seed',
      '7',
    );
    expect(weighed.entries.map(({ entry, rank, raw, trimmed }) => [entry, rank, raw, trimmed])).toEqual([
      ['E1', 1, 7, 7],
      ['E2', 2, 6.5, 7],
    ]);
    write(
      'tied.csv',
      `${scoresHeader}J1,E1,C1,0.1\nJ2,E1,C1,0.2\nJ1,E2,C1,0.15\nJ2,E2,C1,0.15\nJ1,E3,C1,0.1\nJ2,E3,C1,0.1\n`,
    );
    expect(tabulated('tied.csv').entries.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });

  it('drops as many extremes as --trim says, one when it says nothing', () => {
    const marks = [0, 1, 5, 6, 10];
    write('panel.csv', scoresHeader + marks.map((mark, index) => `J${index},E1,C1,${mark}\n`).join(''));
    const trimmedWith = (...words: readonly string[]) => tabulated('panel.csv', ...words).entries[0]?.trimmed;
    expect(trimmedWith()).toBe(4);
    expect(trimmedWith('--trim', '0')).toBe(4.4);
    expect(trimmedWith('--trim', '1')).toBe(4);
    expect(trimmedWith('--trim', '2')).toBe(5);
    expect(trimmedWith('--trim', '3')).toBe(4.4);
  });

  it('writes the file asked for, the same bytes as on standard output, and nothing else', () => {
    const { out } = run('tabulate', contestScores);
    write('result.json', 'an older result');
    const { status, out: printed, errors } = run('tabulate', contestScores, '--json', 'result.json');
    expect([status, printed, errors]).toEqual([0, '', '']);
    expect(readFileSync(pathOf('result.json'), 'utf8')).toBe(out);
    expect(files()).toEqual(['result.json']);
  });

  it('explains itself when asked', () => {
    for (const words of [['--help'], ['tabulate', '-h'], ['tabulate', '--nonsense', '--help']]) {
      const { status, out } = run(...words);
      expect([status, out.split('\n').length]).toEqual([0, 3]);
      expect(out).toContain('[--bootstrap 2000]');
    }
  });
});
