import { describe, expect, it } from 'vitest';
import { scoresHeader, commandFolder } from '../../tests/support/command-folder.ts';

const { refused, write } = commandFolder();

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
    write('voti.csv', `${scoresHeader}J1,E1,C1,8\nJ1,E1,C2,8\n`);
    const errors = refused('tabulate', 'voti.csv', '--weights', write('pesi.csv', `criterion,weight\n${rows}`));
    expect(errors).toContain(`pesi.csv, riga ${line}: `);
    expect(errors).toContain(cure);
  });

  it('a weight file without its columns, or not there', () => {
    write('voti.csv', `${scoresHeader}J1,E1,C1,8\n`);
    write('pesi.csv', 'criterio,peso\nC1,1\n');
    expect(refused('tabulate', 'voti.csv', '--weights', 'pesi.csv')).toContain('pesi.csv, riga 1: manca la colonna');
    expect(refused('tabulate', 'voti.csv', '--weights', 'altri.csv')).toContain('altri.csv: il file non c’è');
  });
});
