import { describe, expect, it } from 'vitest';
import { contestScores, commandFolder } from '../../tests/support/command-folder.ts';

const { refused } = commandFolder();

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
    expect(refused('tabulate', contestScores, ...words)).toContain(cure);
  });

  it('a command that does not exist, none at all, no file', () => {
    expect(refused('tabulat')).toContain('«tabulat»');
    expect(refused()).toContain('Manca il comando');
    expect(refused('tabulate')).toContain('Manca il file dei voti');
  });
});
