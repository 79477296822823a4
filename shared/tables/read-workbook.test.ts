import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnLetter } from './cell.ts';
import { proposePlace } from './header-proposal.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { writeXlsx } from './xlsx-writer.ts';
import { unpackXmlParts } from './zip-guard.ts';

async function read(bytes: Uint8Array | string, fileName = 'prova.csv'): Promise<Workbook> {
  const answer = await readWorkbook(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, fileName);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function refusal(bytes: Uint8Array | string, fileName = 'prova.csv'): Promise<unknown> {
  const answer = await readWorkbook(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, fileName);
  return answer.ok ? 'read' : answer.error;
}

function texts(sheet: Sheet | undefined): readonly (readonly string[])[] {
  return (sheet?.rows ?? []).map((row) => row.map((cell) => cell.text));
}

async function readTexts(source: Uint8Array | string): Promise<readonly (readonly string[])[]> {
  return texts((await read(source)).sheets[0]);
}

describe('encodings', () => {
  const text = 'Nome;Città\nPerò;«Forlì» – 5 €\n';
  const utf16le = new Uint8Array(Buffer.from(text, 'utf16le'));

  test.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['utf-16le', new Uint8Array([0xff, 0xfe, ...utf16le])],
    ['utf-16le', utf16le],
    ['utf-16be', new Uint8Array([0xfe, 0xff, ...new Uint8Array(Buffer.from(utf16le).swap16())])],
  ])('%s is found', async (encoding, bytes) => {
    const workbook = await read(bytes);
    expect(workbook.encoding).toBe(encoding);
    expect(texts(workbook.sheets[0])).toEqual([
      ['Nome', 'Città'],
      ['Però', '«Forlì» – 5 €'],
    ]);
  });

  test('windows-1252: all 27 signs between 80 and 9F', async () => {
    const bytes = new Uint8Array([0x61, 0x3b, ...Array.from({ length: 32 }, (_, index) => 0x80 + index), 0xe0]);
    const workbook = await read(bytes);
    expect(workbook.encoding).toBe('windows-1252');
    expect(texts(workbook.sheets[0])[0]?.[1]).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸà');
  });

  test('the user can correct it', async () => {
    const bytes = new TextEncoder().encode('perché');
    const answer = await readWorkbook(bytes, 'prova.csv', { encoding: 'windows-1252' });
    expect(answer.ok && answer.value.sheets[0]?.rows[0]?.[0]?.text).toBe('perchÃ©');
  });
});

describe('separators', () => {
  test.each([
    [';', 'Nome;Voto\nRossi, Anna;7,5\nBianchi, Ugo;8,5'],
    [',', 'name,mark\nAnna,"7,5"\nUgo,8'],
    ['\t', 'Nome\tVoto\nAnna; Ugo\t7,5\nIvo; Lia\t8,5'],
    ['|', 'Nome|Voto\nAnna|7,5\nUgo|8'],
    [';', 'un solo elenco\nAnna\nUgo'],
  ])('%j is found', async (separator, text) => {
    expect((await read(text)).separator).toBe(separator);
  });

  test('a first line “sep=,” is obeyed and not counted', async () => {
    expect(await readTexts('sep=,\r\nNome,Nota\r\nAnna,a;b\r\n')).toEqual([
      ['Nome', 'Nota'],
      ['Anna', 'a;b'],
    ]);
  });

  test('empty lines keep their number, a cell with line breaks is one row', async () => {
    expect(await readTexts('a;b\n\n"uno\r\ndue";c\n;;\n\n')).toEqual([['a', 'b'], [], ['uno\ndue', 'c']]);
  });
});

describe('what is no table', () => {
  test.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['gif', [...Buffer.from('GIF89a')]],
    ['pdf', [...Buffer.from('%PDF-1.7\n')]],
    ['webp', [...Buffer.from('RIFF1234WEBPVP8 ')]],
    ['rtf', [...Buffer.from('{\\rtf1 ciao}')]],
    ['html', [...Buffer.from('\n<table><tr><td>7</td></tr></table>')]],
    ['xml', [...Buffer.from('<?xml version="1.0"?><Workbook/>')]],
    ['binary', [0x4d, 0x5a, 0x90, 0x00, 0x03, 0x61, 0x62, 0x63]],
  ])('%s', async (kind, bytes) => {
    expect(await refusal(new Uint8Array(bytes))).toEqual({ code: 'not-a-table', fileName: 'prova.csv', kind });
  });

  test.each([
    ['zip', { 'foto.txt': strToU8('x') }],
    ['word', { '[Content_Types].xml': strToU8('<Types>wordprocessingml</Types>') }],
    ['presentation', { mimetype: strToU8('application/vnd.oasis.opendocument.presentation') }],
  ])('a zip file that is a %s', async (kind, parts) => {
    expect(await refusal(zipSync(parts))).toMatchObject({ code: 'not-a-table', kind });
  });

  test('old Excel is told from a password', async () => {
    const compound = (name: string) =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le'), 0, 0]);
    expect(await refusal(compound('Workbook'))).toMatchObject({ code: 'old-excel' });
    expect(await refusal(compound('EncryptedPackage'))).toMatchObject({ code: 'password-protected' });
    expect(await refusal(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toMatchObject({ code: 'old-excel' });
  });

  test('an ODS file with a password', async () => {
    const manifest = strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': manifest,
    });
    expect(await refusal(bytes)).toMatchObject({ code: 'password-protected' });
  });

  test('a quotation mark that never closes', async () => {
    expect(await refusal('a;b\nuno;due\n"tre;quattro\ncinque;sei\n')).toEqual({
      code: 'unclosed-quote',
      fileName: 'prova.csv',
      row: 3,
    });
  });
});

describe('limits', () => {
  test('50 MB', async () => {
    expect(await refusal(new Uint8Array(50 * 1024 * 1024 + 1))).toMatchObject({ code: 'too-large', megabytes: 51 });
  });

  test('200,000 rows', async () => {
    expect((await read('1;2\n'.repeat(200_000))).sheets[0]?.rows).toHaveLength(200_000);
    expect(await refusal('1;2\n'.repeat(200_001))).toMatchObject({ code: 'too-many-rows', limit: 200_000 });
  }, 60_000);

  test('a zip bomb that lies about its size is stopped while it unpacks', () => {
    const bytes = lyingZip('xl/worksheets/sheet1.xml', Buffer.alloc(40 * 1024 * 1024), 100);
    expect(bytes.length).toBeLessThan(50_000);
    expect(unpackXmlParts(bytes, 20 * 1024 * 1024)).toEqual({ ok: false, error: 'expands-too-much' });
    expect(unpackXmlParts(bytes, 41 * 1024 * 1024).ok).toBe(true);
  }, 60_000);

  test('the same through the front door', async () => {
    const bytes = lyingZip('xl/worksheets/sheet1.xml', Buffer.alloc(201 * 1024 * 1024), 100);
    expect(await refusal(bytes, 'bomba.xlsx')).toMatchObject({ code: 'expands-too-much' });
  }, 60_000);

  test('an ODS sheet that repeats a filled cell over and over', async () => {
    const bomb = odsOf(
      '<table:table-row table:number-rows-repeated="1000000">' +
        '<table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
    );
    expect(await refusal(bomb, 'bomba.ods')).toMatchObject({ code: 'expands-too-much' });
  });

  test('empty repeats to the last row, as LibreOffice writes them, are fine', async () => {
    const sheet = odsOf(
      '<table:table-row><table:table-cell office:value-type="string"><text:p>Nome</text:p></table:table-cell></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    );
    expect(await readTexts(sheet)).toEqual([['Nome']]);
  });

  test.each([20, 200, 400])('a file cut after %i bytes is called damaged', async (length) => {
    const written = await writeXlsx({ sheetName: 'Voti', header: ['a'], rows: [['x']] });
    if (!written.ok) throw new Error(written.error.code);
    expect(await refusal(written.value.slice(0, length), 'a.xlsx')).toMatchObject({ code: 'damaged' });
  });
});

describe('spreadsheet cells', () => {
  test('dates, percentages, formulas without a result, formats with a locale', async () => {
    const bytes = await workbookWith(
      '<c r="A2" s="1"><v>44476</v></c><c r="B2"><f>A1+1</f></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><v>7.25</v></c>',
    );
    const row = (await read(bytes, 'a.xlsx')).sheets[0]?.rows[1];
    expect(row).toEqual([
      { kind: 'date', text: '07/10/2021', iso: '2021-10-07' },
      { kind: 'error', text: '=A1+1' },
      { kind: 'error', text: '#N/A' },
      { kind: 'text', text: 'VERO' },
      { kind: 'number', text: '7,25', value: 7.25 },
    ]);
  });

  test('a stray format in the last cell of the sheet costs nothing', async () => {
    const bytes = await workbookWith('<c r="A2"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/>');
    expect((await read(bytes, 'a.xlsx')).sheets[0]?.rows).toHaveLength(2);
  });
});

describe('where the table begins', () => {
  const recognise = (heading: string) => (['Progetto', 'Giurato'].includes(heading) ? heading : null);
  const sheet = (name: string, hidden: boolean, ...rows: string[][]): Sheet => ({
    name,
    hidden,
    rows: rows.map((row) => row.map((text) => ({ kind: 'text', text }))),
  });
  const workbook = (...sheets: Sheet[]): Workbook => ({
    fileName: 'a.xlsx',
    format: 'xlsx',
    encoding: null,
    separator: null,
    sheets,
  });

  test('the recognised headings win, a visible sheet before a hidden one', () => {
    const book = workbook(
      sheet('Note', false, ['a', 'b', 'c', 'd']),
      sheet('Vecchio', true, ['Progetto', 'Giurato']),
      sheet('Voti', false, ['Titolo'], ['Progetto', 'Giurato']),
    );
    expect(proposePlace(book, recognise)).toEqual({ sheetIndex: 2, headerRow: 2, recognised: 2 });
  });

  test('without any, the first row that is nearly full', () => {
    const book = workbook(sheet('Dati', false, ['Titolo'], [' '], ['a', 'b', 'c'], ['1', '2', '3', 'x']));
    expect(proposePlace(book, recognise)).toEqual({ sheetIndex: 0, headerRow: 3, recognised: 0 });
  });

  test('an empty workbook has none', () => {
    expect(proposePlace(workbook(sheet('Vuoto', false, [' '])), recognise)).toBeNull();
  });
});

test('columns are named as in a spreadsheet', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

/** A zip file of one entry whose headers claim another size than it has. */
function lyingZip(name: string, content: Buffer, claimed: number): Uint8Array {
  const packed = deflateRawSync(content);
  const nameBytes = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(nameBytes.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(nameBytes.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + nameBytes.length, 12);
  end.writeUInt32LE(local.length + nameBytes.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, nameBytes, packed, central, nameBytes, end]));
}

function odsOf(rows: string): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Dati">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
    'styles.xml': strToU8('<?xml version="1.0"?><office:document-styles/>'),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
}

/** A real workbook whose second row is replaced; style 1 is a date. */
async function workbookWith(cells: string): Promise<Uint8Array> {
  const rows = [[{ kind: 'date' as const, iso: '2021-10-07' }]];
  const written = await writeXlsx({ sheetName: 'Dati', header: ['a', 'b', 'c', 'd', 'e'], rows });
  if (!written.ok) throw new Error(written.error.code);
  const parts = unzipSync(written.value);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<row r="2"/);
  const replaced = sheet.replace(/<row r="2"[^>]*>.*?<\/row>/s, `<row r="2">${cells}</row>`);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(replaced) });
}
