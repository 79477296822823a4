import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

const program = fileURLToPath(new URL('cli.ts', import.meta.url));
const contest = fileURLToPath(new URL('../../assets/sample/contest-real/scores-long.csv', import.meta.url));
const header = 'juror,entry,criterion,score\n';

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

// Every test starts the program anew, some of them many times: on a busy machine that takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabulate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function run(...words: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, errors: stderr };
}

function tabulated(...words: readonly string[]): z.infer<typeof outputSchema> {
  const { status, out, errors } = run('tabulate', ...words);
  expect([status, errors]).toEqual([0, '']);
  return outputSchema.parse(JSON.parse(out));
}

/** Runs what must fail: exit code 1, nothing printed, nothing written, one Italian and one English line. */
function refused(...words: readonly string[]): string {
  const before = readdirSync(folder).sort();
  const { status, out, errors } = run(...words, ...(words[0] === 'tabulate' ? ['--json', 'result.json'] : []));
  expect([status, out, readdirSync(folder).sort()]).toEqual([1, '', before]);
  expect(errors).toMatch(/^[^\n]+\n[^\n]+\n$/);
  expect(errors).not.toMatch(/undefined|\{\{|failure\.|node:|Error/);
  return errors;
}

describe('tabulate on good files', () => {
  it('prints the published shape, in its order, for the contest with published results', () => {
    const { out } = run('tabulate', contest);
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
    const { entries, jurors, agreement, connected, components, warnings } = tabulated(contest);
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
    write('table.csv', header + rows.join('\n'));
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k } = tabulated('table.csv').agreement;
    expect([icc11, icc21, icc31, icc1k, icc2k, icc3k].map((icc) => icc?.toFixed(2))).toEqual(
      '0.17 0.29 0.71 0.44 0.62 0.91'.split(' '),
    );
  });

  it('draws as --bootstrap and --seed say, the same again for the same seed, and nothing for 0', () => {
    const { out } = run('tabulate', contest);
    expect(run('tabulate', contest, '--bootstrap', '2000', '--seed', '1').out).toBe(out);
    const firstOf = (...words: readonly string[]) => tabulated(contest, ...words).entries.map(({ pFirst }) => pFirst);
    const usual = firstOf();
    expect(firstOf('--seed', '2')).not.toEqual(usual);
    for (const share of firstOf('--bootstrap', '10')) expect(Number.isInteger((share ?? 0.01) * 10)).toBe(true);
    const { entries, warnings } = tabulated(contest, '--bootstrap', '0');
    for (const { rankLow, rankHigh, pFirst } of entries)
      expect([rankLow, rankHigh, pFirst]).toEqual([null, null, null]);
    expect(warnings).toEqual([
      expect.stringMatching(/^Ricampionamenti non richiesti.* \/ No resamples were asked for/),
    ]);
  });

  it('ranks disconnected panels together, and says so in both languages', () => {
    const rows = ['J1,E1,C1,9', 'J2,E1,C1,8', 'J1,E2,C1,7', 'J2,E2,C1,8', 'J3,E3,C1,4', 'J3,E4,C1,5', 'J4,E4,C1,5'];
    write('panels.csv', header + rows.join('\n'));
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
    write('juror.csv', `${header}J1,E1,C1,9\nJ1,E2,C1,7\nJ2,E1,*,R\n`);
    const alone = tabulated('juror.csv');
    expect(alone.warnings).toContainEqual(expect.stringMatching(/^Solo «J1» .* \/ Only “J1” /));
    expect(alone.warnings).toContainEqual(expect.stringMatching(/^«J2» non ha schede .* \/ “J2” has no sheet /));
    expect(alone.entries.map(({ additive }) => additive)).toEqual([9, 7]);
    write('entry.csv', `${header}J1,E1,C1,9\nJ2,E1,C1,7\n`);
    expect(tabulated('entry.csv').warnings).toContainEqual(expect.stringMatching(/^Solo «E1» .* \/ Only “E1” /));
    write('flat.csv', `${header}J1,E1,C1,9\nJ2,E1,C1,7\nJ1,E2,C1,9\nJ2,E2,C1,6\n`);
    expect(tabulated('flat.csv').warnings).toContainEqual(
      expect.stringMatching(/^Tutte le 2 schede di «J1» .* \/ All 2 sheets of “J1” /),
    );
  });

  it('gives the same bytes whatever the order of the rows', () => {
    const [first = '', ...rows] = readFileSync(contest, 'utf8').trimEnd().split('\n');
    write('reversed.csv', `${[first, ...rows.reverse()].join('\n')}\n`);
    expect(run('tabulate', 'reversed.csv').out).toBe(run('tabulate', contest).out);
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
    write('gaps.csv', header + rows.join('\n'));
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
      `${header}J1,E1,C1,4\nJ1,E1,C2,8\nJ1,E2,C1,7\nJ1,E2,C2,7\nJ2,E1,C1,4\nJ2,E1,C2,8\nJ2,E2,C1,7\nJ2,E2,C2,7\nJ3,E1,C1,4\nJ3,E1,C2,8\nJ3,E2,C1,10\nJ3,E2,C2,4\n`,
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
      `${header}J1,E1,C1,0.1\nJ2,E1,C1,0.2\nJ1,E2,C1,0.15\nJ2,E2,C1,0.15\nJ1,E3,C1,0.1\nJ2,E3,C1,0.1\n`,
    );
    expect(tabulated('tied.csv').entries.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });

  it('drops as many extremes as --trim says, one when it says nothing', () => {
    const marks = [0, 1, 5, 6, 10];
    write('panel.csv', header + marks.map((mark, index) => `J${index},E1,C1,${mark}\n`).join(''));
    const trimmedWith = (...words: readonly string[]) => tabulated('panel.csv', ...words).entries[0]?.trimmed;
    expect(trimmedWith()).toBe(4);
    expect(trimmedWith('--trim', '0')).toBe(4.4);
    expect(trimmedWith('--trim', '1')).toBe(4);
    expect(trimmedWith('--trim', '2')).toBe(5);
    expect(trimmedWith('--trim', '3')).toBe(4.4);
  });

  it('writes the file asked for, the same bytes as on standard output, and nothing else', () => {
    const { out } = run('tabulate', contest);
    write('result.json', 'an older result');
    const { status, out: printed, errors } = run('tabulate', contest, '--json', 'result.json');
    expect([status, printed, errors]).toEqual([0, '', '']);
    expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe(out);
    expect(readdirSync(folder)).toEqual(['result.json']);
  });

  it('explains itself when asked', () => {
    for (const words of [['--help'], ['tabulate', '-h'], ['tabulate', '--nonsense', '--help']]) {
      const { status, out } = run(...words);
      expect([status, out.split('\n').length]).toEqual([0, 3]);
      expect(out).toContain('[--bootstrap 2000]');
    }
  });
});

describe('tabulate on bad score files', () => {
  it.each([
    ['decimal comma', 'J1,E1,C1,8\nJ1,E2,C1,"7,5"\n', 3, '7.5'],
    ['unquoted decimal comma', 'J1,E1,C1,7,5\n', 2, 'con il punto'],
    ['too large a number', 'J1,E1,C1,1e400\n', 2, '1000000'],
    ['too small a number', 'J1,E1,C1,1e-400\n', 2, '1000000'],
    ['NaN', 'J1,E1,C1,NaN\n', 2, '«NaN» non è un voto'],
    ['Infinity', 'J1,E1,C1,Infinity\n', 2, '«Infinity» non è un voto'],
    ['hexadecimal', 'J1,E1,C1,0x10\n', 2, '«0x10» non è un voto'],
    ['unknown word', 'J1,E1,C1,8\nJ1,E2,C1,ok\n', 3, '«ok» non è un voto'],
    ['small r', 'J1,E1,*,r\n', 2, '«r» non è un voto'],
    ['duplicate', 'J1,E1,C1,8\nJ1,E2,C1,8\nJ1,E1,C1,8\n', 4, 'alla riga 2'],
    ['duplicate with spaces', 'J1,E1,C1,8\n J1 ,E1,C1 ,\n', 3, 'alla riga 2'],
    ['R twice', 'J1,E1,*,R\nJ1,E1,,R\n', 3, 'alla riga 2'],
    ['R and A', 'J1,E1,*,R\nJ1,E1,*,A\n', 3, 'alla riga 2'],
    ['R on one criterion', 'J1,E1,C1,R\n', 2, 'tutta la scheda'],
    ['mark without criterion', 'J1,E1,*,8\n', 2, 'senza criterio'],
    ['empty mark without criterion', 'J1,E1,,\n', 2, 'senza criterio'],
    ['empty juror', ',E1,C1,8\n', 2, '«juror» è vuota'],
    ['empty entry', 'J1,,C1,8\n', 2, '«entry» è vuota'],
    ['too few cells', 'J1,E1,8\n', 2, 'trovate 3, attese 4'],
    ['open quotes', 'J1,E1,C1,8\nJ1,"E2,C1,8\nJ1,E3,C1,8\n', 3, 'virgolette'],
    ['line after a name of two lines', 'J1,"E1\nbis",C1,8\nJ1,E2,C1,x\n', 4, '«x»'],
    ['line after blank lines', '\n\nJ1,E2,C1,x\n', 4, '«x»'],
  ])('%s', (_, rows, line, cure) => {
    const errors = refused('tabulate', write('voti.csv', header + rows));
    expect(errors).toContain(`voti.csv, riga ${line}: `);
    expect(errors).toContain(`voti.csv, line ${line}: `);
    expect(errors).toContain(cure);
  });

  it.each([
    ['missing column', 'juror,entry,score\nJ1,E1,8\n', 1, '«criterion»'],
    ['column in other letters', 'Juror,entry,criterion,score\nJ1,E1,C1,8\n', 1, '«juror»'],
    ['unknown column', 'juror,entry,criterion,score,note\nJ1,E1,C1,8,\n', 1, '«note»'],
    ['repeated column', 'juror,entry,criterion,score,score\nJ1,E1,C1,8,8\n', 1, '«score»'],
    ['semicolons', 'juror;entry;criterion;score\nJ1;E1;C1;8\n', 1, 'virgol'],
    ['empty file', '', 1, 'juror,entry,criterion,score'],
    ['blank lines only', '\n \n', 1, 'vuoto'],
    ['header only', 'juror,entry,criterion,score\n', 1, 'intestazione'],
  ])('%s', (_, content, line, cure) => {
    const errors = refused('tabulate', write('voti.csv', content));
    expect(errors).toContain(`voti.csv, riga ${line}: `);
    expect(errors).toContain(cure);
  });

  it('text that is not UTF-8, with the line where it begins', () => {
    const bytes = Buffer.from(`${header}J1,E1,C1,8\nJ1,Citt\u00E0,C1,8\n`, 'latin1');
    expect(refused('tabulate', write('voti.csv', bytes))).toContain('voti.csv, riga 3: il testo non è UTF-8');
    const utf16 = Buffer.from(`\uFEFF${header}J1,E1,C1,8\n`, 'utf16le');
    expect(refused('tabulate', write('utf16.csv', utf16))).toContain('utf16.csv, riga 1: il testo non è UTF-8');
  });

  it('a name with line breaks and placeholders stays one line, as it is', () => {
    const rows = 'J1,"E\n{{line}} $t(command:usage)",C1,8\n';
    const errors = run('tabulate', write('voti.csv', header + rows + rows)).errors;
    expect(errors.split('\n').length).toBe(3);
    expect(errors).toContain('«E□{{line}} $t(command:usage)»');
  });

  it('a missing file, a folder', () => {
    expect(refused('tabulate', 'nobody.csv')).toContain('nobody.csv: il file non c’è');
    mkdirSync(join(folder, 'voti'));
    expect(refused('tabulate', 'voti')).toContain('voti: è una cartella');
  });
});

describe('tabulate on bad weights', () => {
  it.each([
    ['unknown criterion', 'C1,1\nC2,1\nC3,1\n', 4, '«C3» non è tra quelli votati (C1, C2)'],
    ['missing criterion', 'C1,1\n', 2, 'manca il peso di «C2», votato in voti.csv alla riga 3'],
    ['zero', 'C1,1\nC2,0\n', 3, 'maggiore di zero'],
    ['negative', 'C1,-1\nC2,1\n', 2, 'maggiore di zero'],
    ['decimal comma', 'C1,"0,5"\nC2,1\n', 2, 'Scrivi 0.5'],
    ['word', 'C1,molto\nC2,1\n', 2, '«molto» non è un peso'],
    ['too large', 'C1,1e300\nC2,1\n', 2, '«1e300»'],
    ['so small that it reads as zero', 'C1,1e-400\nC2,1\n', 2, '«1e-400» è fuori'],
    ['empty weight', 'C1,\nC2,1\n', 2, '«weight» è vuota'],
    ['empty criterion', ',1\nC2,1\n', 2, '«criterion» è vuota'],
    ['repeated', 'C1,1\nC2,1\nC1,1\n', 4, 'alla riga 2'],
  ])('%s', (_, rows, line, cure) => {
    write('voti.csv', `${header}J1,E1,C1,8\nJ1,E1,C2,8\n`);
    const errors = refused('tabulate', 'voti.csv', '--weights', write('pesi.csv', `criterion,weight\n${rows}`));
    expect(errors).toContain(`pesi.csv, riga ${line}: `);
    expect(errors).toContain(cure);
  });

  it('a weight file without its columns, or not there', () => {
    write('voti.csv', `${header}J1,E1,C1,8\n`);
    write('pesi.csv', 'criterio,peso\nC1,1\n');
    expect(refused('tabulate', 'voti.csv', '--weights', 'pesi.csv')).toContain('pesi.csv, riga 1: manca la colonna');
    expect(refused('tabulate', 'voti.csv', '--weights', 'altri.csv')).toContain('altri.csv: il file non c’è');
  });
});

describe('words of the command line', () => {
  it.each([
    [['--trim', '-1'], '«-1»'],
    [['--trim', '1.5'], '«1.5»'],
    [['--trim', 'x'], '«x»'],
    [['--trim='], 'senza valore'],
    [['--bootstrap', '-1'], 'da 0 a 1000000'],
    [['--bootstrap', '1e3'], '«1e3»'],
    [['--seed', '-7'], '«-7»'],
    [['--seed', '99999999999'], '4294967295'],
    [['--seed', '1', '--seed', '2'], 'due volte'],
    [['--bogus'], '«--bogus»'],
    [['-x'], '«-x»'],
    [['second.csv'], '«second.csv»'],
    [['--weights'], '--weights'],
  ])('%j', (words, cure) => {
    expect(refused('tabulate', contest, ...words)).toContain(cure);
  });

  it('a command that does not exist, none at all, no file', () => {
    expect(refused('tabulat')).toContain('«tabulat»');
    expect(refused()).toContain('Manca il comando');
    expect(refused('tabulate')).toContain('Manca il file dei voti');
  });
});

describe('the output file', () => {
  const output = (target: string): string => {
    const before = readdirSync(folder).sort();
    const { status, out, errors } = run('tabulate', 'voti.csv', '--json', target);
    expect([status, out, readdirSync(folder).sort()]).toEqual([1, '', before]);
    return errors;
  };

  it('is never an input, a folder, or in a folder that is not there', () => {
    const content = `${header}J1,E1,C1,8\n`;
    write('voti.csv', content);
    symlinkSync('voti.csv', join(folder, 'link.json'));
    mkdirSync(join(folder, 'results'));
    expect(output('voti.csv')).toContain('voti.csv: è un file di ingresso');
    expect(output('link.json')).toContain('link.json: è un file di ingresso');
    expect(output('results')).toContain('results: è una cartella');
    expect(output('nowhere/result.json')).toContain('la cartella non c’è');
    expect(output('--trim')).toContain('senza valore');
    expect(readFileSync(join(folder, 'voti.csv'), 'utf8')).toBe(content);
  });

  it('stays as it was when the scores are refused', () => {
    write('voti.csv', `${header}J1,E1,C1,bad\n`);
    write('result.json', 'an older result');
    expect(run('tabulate', 'voti.csv', '--json', 'result.json').status).toBe(1);
    expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe('an older result');
  });
});
