import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoresHeader, commandFolder } from '../../tests/support/command-folder.ts';

const { pathOf, refused, run, write } = commandFolder();

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
    const errors = refused('tabulate', write('voti.csv', scoresHeader + rows));
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
    const bytes = Buffer.from(`${scoresHeader}J1,E1,C1,8\nJ1,Citt\u00E0,C1,8\n`, 'latin1');
    expect(refused('tabulate', write('voti.csv', bytes))).toContain('voti.csv, riga 3: il testo non è UTF-8');
    const utf16 = Buffer.from(`\uFEFF${scoresHeader}J1,E1,C1,8\n`, 'utf16le');
    expect(refused('tabulate', write('utf16.csv', utf16))).toContain('utf16.csv, riga 1: il testo non è UTF-8');
  });

  it('a name with line breaks and placeholders stays one line, as it is', () => {
    const rows = 'J1,"E\n{{line}} $t(command:usage)",C1,8\n';
    const errors = run('tabulate', write('voti.csv', scoresHeader + rows + rows)).errors;
    expect(errors.split('\n').length).toBe(3);
    expect(errors).toContain('«E□{{line}} $t(command:usage)»');
  });

  it('a missing file, a folder', () => {
    expect(refused('tabulate', 'nobody.csv')).toContain('nobody.csv: il file non c’è');
    mkdirSync(pathOf('voti'));
    expect(refused('tabulate', 'voti')).toContain('voti: è una cartella');
  });
});
