import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv-writer.ts';
import { looksLikeFormula, neutraliseFormula, restoreNeutralised } from './formula-guard.ts';
import type { OutputTable } from './output-cell.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeXlsx } from './xlsx-writer.ts';

const table: OutputTable = {
  sheetName: 'Voti: prova/2',
  header: ['Nome', 'Voto', 'Data', 'Note'],
  rows: [
    ['=HYPERLINK("x";"y")', 7.5, { kind: 'date', iso: '2021-10-07' }, '- primo punto'],
    ['Però; "sì"', -1, null, '+39 02'],
    ['-1,5', 0, null, 'una\nriga, due'],
  ],
};

async function xlsxParts(source: OutputTable): Promise<Readonly<Record<string, string>>> {
  const written = await writeXlsx(source);
  if (!written.ok) throw new Error(written.error.code);
  return Object.fromEntries(Object.entries(unzipSync(written.value)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('CSV', () => {
  test('as an Italian Excel opens it', () => {
    const bytes = writeCsv(table);
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      'Nome;Voto;Data;Note\r\n' +
        `"'=HYPERLINK(""x"";""y"")";"7,5";07/10/2021;'- primo punto\r\n` +
        `"Però; ""sì""";-1;;'+39 02\r\n` +
        '"-1,5";0;;"una\nriga, due"\r\n',
    );
  });

  test('for other programs', () => {
    const text = new TextDecoder().decode(writeCsv(table, { separator: ',', decimal: '.' }));
    expect(text.split('\r\n')[1]).toBe(`"'=HYPERLINK(""x"";""y"")",7.5,07/10/2021,'- primo punto`);
  });
});

describe('XLSX', () => {
  test('no cell is a formula, the header is bold and frozen, columns have widths', async () => {
    const parts = await xlsxParts(table);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A2"[^>]*t="s"/);
    expect(sheet).toContain('<v>7.5</v>');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<cols>');
    const style = /<c r="A1" s="(\d+)"/.exec(sheet)?.[1];
    const styles = parts['xl/styles.xml'] ?? '';
    const formats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*fontId="(\d+)"/g)];
    const font = formats[Number(style)]?.[1];
    const fonts = [...(/<fonts.*?<\/fonts>/s.exec(styles)?.[0] ?? '').matchAll(/<font>.*?<\/font>/gs)];
    expect(fonts[Number(font)]?.[0]).toContain('<b/>');
    expect(Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1])).toBe(formats.length);
    expect(Number(/<fonts count="(\d+)"/.exec(styles)?.[1])).toBe(fonts.length);
  });

  test('it reads back as it was, name of the sheet made lawful', async () => {
    const written = await writeXlsx(table);
    const back = written.ok ? await readWorkbook(written.value, 'voti.xlsx') : null;
    if (!back?.ok) throw new Error('unreadable');
    expect(back.value.sheets[0]?.name).toBe('Voti  prova 2');
    expect(back.value.sheets[0]?.rows[1]).toEqual([
      { kind: 'text', text: '=HYPERLINK("x";"y")' },
      { kind: 'number', text: '7,5', value: 7.5 },
      { kind: 'date', text: '07/10/2021', iso: '2021-10-07' },
      { kind: 'text', text: '- primo punto' },
    ]);
  });

  test('a text that no cell can hold is refused, not cut', async () => {
    const long = { ...table, rows: [['a', 'x'.repeat(32_768)]] };
    expect(await writeXlsx(long)).toEqual({
      ok: false,
      error: { code: 'cell-too-long', row: 2, column: 'B', limit: 32_767 },
    });
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=A1', '\r=A1', '＝1+1', "'=1"])(
    '%j is neutralised and restored',
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`);
      expect(restoreNeutralised(`'${text}`)).toBe(text);
    },
  );

  test.each(['-1,5', '+7', '7.5', 'Però', "l'orto", "'quoted'", ''])('%j stays as it is', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
    expect(restoreNeutralised(text)).toBe(text);
  });

  test('ordinary text is not called a formula', () => {
    expect(
      ['- primo punto', '+39 (numero di esempio)', '+39 02 1234', '-1,5', '+7', 'a=b'].filter(looksLikeFormula),
    ).toEqual([]);
    const formulas = ['=1+1', ' =1', '\t=A1', '@SUM(A1:A9)', '-2+3', "+cmd|' /C echo prova'!A0", "'=1"];
    expect(formulas.filter((text) => !looksLikeFormula(text))).toEqual([]);
  });
});
