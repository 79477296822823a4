import { describe, expect, test } from 'vitest';
import { marksOf, messySetting, readSheet, sentences, statesOf, sumOf } from '../../tests/support/messy-previews.ts';
import { dropMessy } from '../../tests/support/messy-setting.ts';
import { readOrganisations } from './organisations.ts';

describe('the table of a messy file', () => {
  test('01: no byte order mark in the first heading', async () => {
    const preview = await readSheet('01-bom.csv');
    expect(preview.table?.columns[0]?.header).toBe('Progetto');
    expect(preview.table?.columns[0]?.header).toHaveLength(8);
    expect(sumOf(preview)).toBe(337.5);
  });

  test('02: UTF-16 and tab are found', async () => {
    const preview = await readSheet('02-utf16le.txt');
    expect(preview.table?.workbook).toMatchObject({ encoding: 'utf-16le', separator: '\t' });
    expect(preview.table?.columns[4]?.header).toBe('Sostenibilità');
    expect(JSON.stringify(preview.table?.rows)).toContain('prossimità');
    expect(sumOf(preview)).toBe(316.5);
  });

  test('03: windows-1252 comes out sign for sign, amounts exact', async () => {
    const preview = await readOrganisations(dropMessy('03-windows-1252.csv'), []);
    expect(preview.table?.workbook.encoding).toBe('windows-1252');
    const text = JSON.stringify(preview.rows);
    expect(text).not.toMatch(/[\uFFFDÃ\u0080-\u009F]/);
    expect(text).toContain('\u2014');
    expect(text).toContain('l\u2019orto è più di un orto');
    expect(text).toContain(
      'Sensori \u201Cleggeri\u201D \u2013 niente telecamere, però c\u2019è chi ascolta, lì vicino\u2026',
    );
    expect(preview.table?.rows[0]?.cells[4]?.text).toBe('\u20AC 12.500,00');
    expect(preview.rows.map((row) => row.draft.requestedCents)).toEqual([1_250_000, 800_000, 1_525_050, 0, null]);
    const known = new Set(messySetting.pitches.map((pitch) => pitch.name));
    expect(preview.rows.map((row) => row.draft.name).filter((name) => !known.has(name))).toEqual([]);
  });

  test('04: tab, with decimal commas', async () => {
    const preview = await readSheet('04-tabulazioni.tsv');
    expect(preview.table?.workbook.separator).toBe('\t');
    expect(sumOf(preview)).toBe(166);
  });

  test('05: a cell with line breaks is one row', async () => {
    const preview = await readOrganisations(dropMessy('05-a-capo-tra-virgolette.csv'), []);
    const [first, second, third] = preview.rows;
    expect(preview.rows.map((row) => row.row)).toEqual([2, 3, 4]);
    expect(first?.draft.description.split('\n')).toEqual([
      'Raccoglie l’invenduto;',
      'lo consegna a casa.',
      '',
      'Chi può, paga anche per chi non può.',
    ]);
    expect(second?.draft.description).toBe('Biglietto "sospeso"\ne laboratori');
    expect(third?.draft.contactName).toBe('Referente progetto');
  });

  test('06: header found in row 4', async () => {
    const preview = await readSheet('06-intestazione-riga-4.csv');
    expect(preview.table?.headerRow).toBe(4);
    expect(preview.rows.map((row) => row.row)).toEqual([5, 6, 7, 8, 9, 10]);
    expect(sumOf(preview)).toBe(158.5);
  });

  test('08: empty rows are skipped and counted', async () => {
    const preview = await readSheet('08-righe-vuote.csv');
    expect(preview.rows.map((row) => row.row)).toEqual([2, 4, 6, 8, 9, 12]);
    expect(preview.notes).toEqual([]);
  });

  test('09: a stray cell is said, its row comes in', async () => {
    const preview = await readSheet('09-colonne-in-coda.csv');
    expect(statesOf(preview)[5]).toBe('new');
    expect(sentences(preview)).toEqual([
      'Riga 5, colonna K: «vedi mail» non ha un’intestazione e non è stato importato.',
    ]);
  });

  test('14: the sheet that fits is proposed', async () => {
    const preview = await readSheet('14-due-fogli.xlsx');
    expect(preview.table?.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Istruzioni', 'Voti']);
    expect(preview.table?.sheetIndex).toBe(1);
    expect(sumOf(preview)).toBe(317);
    const wrongSheet = await readSheet('14-due-fogli.xlsx', { choices: { sheetIndex: 0 } });
    expect(wrongSheet.verdict).toBe('refuse');
  });

  test('21: mixed line ends', async () => {
    const preview = await readSheet('21-fine-riga-miste.csv');
    expect(preview.table?.columns.at(-1)?.header).toBe('Squadra');
    expect(JSON.stringify(preview.table)).not.toContain(String.raw`\r`);
    expect(marksOf(preview, 7)).toEqual([7, 4, 5, 4.5]);
    expect(preview.rows).toHaveLength(6);
  });

  test('24: ODS is read like XLSX', async () => {
    const preview = await readSheet('24-libreoffice.ods');
    expect(preview.table?.workbook.format).toBe('ods');
    expect(sumOf(preview)).toBe(171.5);
  });
});
