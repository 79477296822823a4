import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoresHeader, commandFolder } from '../../tests/support/command-folder.ts';

const { files, pathOf, run, write } = commandFolder();

describe('the output file', () => {
  const output = (target: string): string => {
    const before = files();
    const { status, out, errors } = run('tabulate', 'voti.csv', '--json', target);
    expect([status, out, files()]).toEqual([1, '', before]);
    return errors;
  };

  it('is never an input, a folder, or in a folder that is not there', () => {
    const content = `${scoresHeader}J1,E1,C1,8\n`;
    write('voti.csv', content);
    symlinkSync('voti.csv', pathOf('link.json'));
    mkdirSync(pathOf('results'));
    expect(output('voti.csv')).toContain('voti.csv: è un file di ingresso');
    expect(output('link.json')).toContain('link.json: è un file di ingresso');
    expect(output('results')).toContain('results: è una cartella');
    expect(output('nowhere/result.json')).toContain('la cartella non c’è');
    expect(output('--trim')).toContain('senza valore');
    expect(readFileSync(pathOf('voti.csv'), 'utf8')).toBe(content);
  });

  it('stays as it was when the scores are refused', () => {
    write('voti.csv', `${scoresHeader}J1,E1,C1,bad\n`);
    write('result.json', 'an older result');
    expect(run('tabulate', 'voti.csv', '--json', 'result.json').status).toBe(1);
    expect(readFileSync(pathOf('result.json'), 'utf8')).toBe('an older result');
  });
});
