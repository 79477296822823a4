import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/lib/result.ts';
import { guessContent } from './guess-content.ts';
import { runReading } from './run-reading.ts';
import { saveTable } from './save-table.ts';

async function fileOf(path: string) {
  return { fileName: path.split('/').at(-1) ?? path, bytes: new Uint8Array(await readFile(path)) };
}

async function probe(path: string, criteria: readonly string[] = []) {
  const answer = await runReading({ kind: 'probe', file: await fileOf(path), choices: {}, criteria });
  if (!('guess' in answer)) throw new Error('Not the answer of a probe');
  return answer;
}

describe('guessing what a sheet holds', () => {
  it.each([
    ['assets/sample/programme/organisations.csv', { content: 'organisations', role: null }],
    ['assets/sample/programme/organisations.xlsx', { content: 'organisations', role: null }],
    ['assets/sample/programme/jurors.csv', { content: 'people', role: 'juror' }],
    ['assets/sample/programme/experts.csv', { content: 'people', role: 'expert' }],
    ['assets/sample/programme/scholars.csv', { content: 'people', role: 'scholar' }],
    ['assets/sample/programme/needs.csv', { content: 'needs', role: null }],
    ['tests/fixtures/messy/07-nomi-doppi.csv', { content: 'organisations', role: null }],
    ['tests/fixtures/messy/11-formule.csv', { content: 'organisations', role: null }],
    ['tests/fixtures/messy/06-intestazione-riga-4.csv', { content: 'marks', role: null }],
    ['tests/fixtures/messy/12-diecimila-righe.csv', { content: 'marks', role: null }],
    ['tests/fixtures/messy/18a-voti-giurato-03.csv', { content: 'marks', role: null }],
    ['tests/fixtures/messy/24-libreoffice.ods', { content: 'marks', role: null }],
  ])('knows %s', async (path, expected) => {
    expect((await probe(path)).guess).toEqual(expected);
  });

  it('knows a juror’s own sheet by the criteria of a contest, and not without', () => {
    const headings = ['Progetto', 'Innovazione', 'Squadra'];
    expect(guessContent(headings, 'voti.csv', ['Innovazione', 'Squadra']).content).toBe('marks');
    expect(guessContent(headings, 'elenco.csv').content).toBe('organisations');
  });
});

describe('reading away from the window', () => {
  it('hands over what was found, without the table', async () => {
    const { facts, notes } = await probe('tests/fixtures/messy/14-due-fogli.xlsx');
    expect(notes).toEqual([]);
    expect(facts?.sheets.map((sheet) => sheet.name)).toEqual(['Istruzioni', 'Voti']);
    expect(facts?.sheetIndex).toBe(1);
    const csv = (await probe('tests/fixtures/messy/06-intestazione-riga-4.csv')).facts;
    expect(csv).toMatchObject({ encoding: 'utf-8', separator: ';', headerRow: 4, rowCount: 6 });
    expect(csv?.columns[0]).toMatchObject({ letter: 'A', header: 'Progetto' });
    expect(csv?.columns[0]?.samples).toHaveLength(3);
  });

  it('reads with the mapping and the choices it is given', async () => {
    const file = await fileOf('assets/sample/programme/contacts.csv');
    const request = { file, choices: {}, stored: [], roles: ['contact'], organisationCodes: [] } as const;
    const refused = await runReading({ ...request, kind: 'people', mapping: null });
    expect(refused).toMatchObject({ preview: { verdict: 'refuse', rows: [], table: null } });
    const mapping = new Map([[3, 'name']]);
    const read = await runReading({ ...request, kind: 'people', mapping });
    expect(read).toMatchObject({ preview: { verdict: 'warn' } });
    expect('preview' in read ? read.preview.rows[0] : null).toMatchObject({
      draft: {
        name: 'Responsabile trasferimento tecnologico',
        roles: ['contact'],
      },
    });
  });

  it('gives the wanted rows back as they are written in the file', async () => {
    const file = await fileOf('tests/fixtures/messy/11-formule.csv');
    const answer = await runReading({ kind: 'cells', file, choices: { headerRow: 1 }, rows: [3] });
    expect(answer).toMatchObject({
      header: ['Nome', 'Descrizione', 'Referente', 'Note'],
      rows: [
        { row: 3, cells: ['Esempio 9 — Casa in comune', "+cmd|' /C echo prova'!A0", 'Referente progetto', '-2+3'] },
      ],
    });
  });
});

describe('saving a table', () => {
  const table = { sheetName: 'Prova', header: ['Nome'], rows: [['=1+1']] };

  it('writes no formula, and says where', async () => {
    const saved: string[] = [];
    const bridge = {
      'files.save': ({ suggestedName, bytes }: { suggestedName: string; bytes: Uint8Array }) => {
        saved.push(suggestedName, new TextDecoder().decode(bytes));
        return Promise.resolve(ok({ path: '/tmp/prova.csv' }));
      },
    };
    expect(await saveTable(bridge, table, 'csv', 'prova')).toEqual(ok({ path: '/tmp/prova.csv' }));
    expect(saved[0]).toBe('prova.csv');
    expect(saved[1]).toContain("'=1+1");
  });

  it('writes nothing that the format cannot hold', async () => {
    const bridge = { 'files.save': () => Promise.reject(new Error('Asked where all the same')) };
    const long = { ...table, rows: [['x'.repeat(40_000)]] };
    expect(await saveTable(bridge, long, 'xlsx', 'prova')).toMatchObject({
      ok: false,
      error: { code: 'cell-too-long' },
    });
  });
});
