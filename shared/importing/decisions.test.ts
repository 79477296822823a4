import { beforeAll, describe, expect, test } from 'vitest';
import { dropFile, dropMessy, readMessySetting } from '../../tests/support/messy-setting.ts';
import { applyMarkDecisions } from './apply-mark-decisions.ts';
import type { RegisterDecision } from './apply-decisions.ts';
import type { ImportFile } from './import-file.ts';
import type { MarkSetting } from './mark-setting.ts';
import { readMarksForNewContest } from './new-contest.ts';
import { applyOrganisationDecisions, readOrganisations } from './organisations.ts';
import { applyPeopleDecisions, readJurors } from './people.ts';
import { readMarks } from './read-marks.ts';
import { collectNumbers, proposeScale } from './scale-proposal.ts';

function file(text: string, fileName = 'prova.csv'): ImportFile {
  return { fileName, bytes: new TextEncoder().encode(text) };
}

let setting: MarkSetting;
beforeAll(async () => {
  setting = await readMessySetting();
});

const HEADER = 'Progetto;Giurato;Innovazione;Impatto sociale;Sostenibilità;Squadra';
const P8 = 'Esempio 8 — Dispensa di quartiere';

describe('marks', () => {
  test('a proposed juror is taken only when the user says so', async () => {
    const preview = await readMarks(dropMessy('17-giurato-sconosciuto.csv'), setting);
    const before = await applyMarkDecisions(preview);
    expect(before.marks).toHaveLength(12);
    expect(before.leftOutRows).toEqual([4, 6, 7]);
    const after = await applyMarkDecisions(
      preview,
      new Map([
        [6, { jurorId: 'G01' }],
        [4, { skip: true }],
      ]),
    );
    expect(after.marks.filter((mark) => mark.row === 6).map((mark) => [mark.jurorId, mark.value])).toEqual(
      [4.5, 8.5, 4, 9.5].map((value) => ['G01', value]),
    );
    expect(after.leftOutRows).toEqual([4, 7]);
  });

  test('a fault may be left empty or corrected, never beyond the scale', async () => {
    const preview = await readMarks(dropMessy('10-numeri-misti.csv'), setting);
    const decide = async (mark: number | null) =>
      (await applyMarkDecisions(preview, new Map([[6, { marks: new Map([['Impatto sociale', mark]]) }]]))).marks
        .filter((one) => one.row === 6)
        .map((one) => one.value);
    expect(await decide(null)).toEqual([7.5, 8, 6]);
    expect(await decide(9)).toEqual([7.5, 9, 8, 6]);
    expect(await decide(11)).toEqual([]);
    expect(await decide(7.3)).toEqual([]);
  });

  test('two rows for the same sheet: equal ones count once, different ones wait', async () => {
    const text = `${HEADER}\n${P8};Giurato 01;7;7;7;7\n${P8};Giurato 01;7;7;7;7\n${P8};Giurato 02;7;7;7;7\n${P8};Giurato 02;7;8;7;7`;
    const preview = await readMarks(file(text), setting);
    expect(preview.rows.map((row) => row.state)).toEqual(['new', 'held', 'held', 'held']);
    expect(preview.notes.map((note) => note.code)).toEqual(['row-repeated', 'mark-twice', 'mark-twice']);
    const written = await applyMarkDecisions(preview, new Map([[5, { useThisRow: true }]]));
    expect(written.marks.map((mark) => [mark.row, mark.value])).toEqual([
      [2, 7],
      [2, 7],
      [2, 7],
      [2, 7],
      [5, 7],
      [5, 8],
      [5, 7],
      [5, 7],
    ]);
  });

  test('taking a juror can not make a second sheet unseen', async () => {
    const text = `${HEADER}\n${P8};Giurato 01;7;7;7;7\n${P8};giurato 1;8;8;8;8`;
    const preview = await readMarks(file(text), setting);
    const written = await applyMarkDecisions(preview, new Map([[3, { jurorId: 'G01' }]]));
    expect(written.marks).toEqual([]);
    expect(written.leftOutRows).toEqual([2, 3]);
  });

  test('one juror for a sheet without that column', async () => {
    const sheet = file(`Progetto;Innovazione;Impatto sociale;Sostenibilità;Squadra\n${P8};7;7;7;7`);
    expect((await readMarks(sheet, setting)).notes.map((note) => note.code)).toEqual(['column-missing']);
    const preview = await readMarks(sheet, setting, { jurorId: 'G05' });
    expect(preview.verdict).toBe('accept');
    expect((await applyMarkDecisions(preview, new Map(), 'G05')).marks.map((mark) => mark.jurorId)).toEqual([
      'G05',
      'G05',
      'G05',
      'G05',
    ]);
  });

  test('a criterion without a column is said; a heading that comes twice is refused until mapped', async () => {
    const part = await readMarks(file(`Progetto;Giurato;Innovazione\n${P8};Giurato 01;7`), setting);
    expect([part.verdict, part.notes.map((note) => note.code)]).toEqual(['warn', ['criteria-without-column']]);
    const twice = file(`${HEADER};Innovazione\n${P8};Giurato 01;7;7;7;7;9`);
    const refused = await readMarks(twice, setting);
    expect(refused.notes.map((note) => note.code)).toContain('column-repeated');
    expect((await applyMarkDecisions(refused)).marks).toEqual([]);
    const mapping = new Map([...refused.mapping].filter(([column]) => column !== 2)).set(6, 'criterion:Innovazione');
    const mapped = await readMarks(twice, setting, { mapping });
    expect(mapped.rows[0]?.marks.find((mark) => mark.criterionId === 'Innovazione')?.value).toBe(9);
  });

  test('long form, English headings, unknown criterion', async () => {
    const text = `juror,entry,criterion,score\nGiurato 01,${P8},innovazione,7.5\nGiurato 01,${P8},Bellezza,7\nGiurato 01,${P8},Sqadra,7`;
    const preview = await readMarks(file(text), setting);
    expect(preview.marksOk).toBe(1);
    expect(preview.notes.map((note) => note.code)).toEqual(['criterion-unknown', 'criterion-likely']);
  });

  test('a second reading after everything is stored changes nothing', async () => {
    const sheet = dropMessy('01-bom.csv');
    const first = await applyMarkDecisions(await readMarks(sheet, setting));
    const again = await readMarks(sheet, { ...setting, stored: first.marks });
    expect([again.verdict, again.rowsOk, again.marksOk]).toEqual(['accept', 12, 48]);
    expect(await applyMarkDecisions(again)).toMatchObject({ marks: [], replaced: [] });
  });
});

describe('a new contest', () => {
  test('names that are alike are said, not joined', async () => {
    const text = 'Progetto;Giurato;Idea;Totale\nAlfa;Giurato 01;7;7\nBeta;giurato 1;8;8';
    const preview = await readMarksForNewContest(file(text), { min: 0, max: 10, step: 1 });
    expect(preview.setting.criteria.map((criterion) => criterion.name)).toEqual(['Idea']);
    expect(preview.setting.jurors.map((juror) => juror.name)).toEqual(['Giurato 01', 'giurato 1']);
    expect(preview.notes.map((note) => note.code)).toEqual(['jurors-alike', 'columns-left-out']);
  });

  test('a file without marks is refused', async () => {
    const preview = await readMarksForNewContest(file('Progetto;Giurato;Commento\nAlfa;Anna;bello'), {
      min: 0,
      max: 10,
      step: 1,
    });
    expect(preview.verdict).toBe('refuse');
  });

  test('the scale is proposed from the marks', async () => {
    const preview = await readMarksForNewContest(dropFile('assets/sample/contest-real/scores.xlsx'), {
      min: 0,
      max: 10,
      step: 0.25,
    });
    if (!preview.table) throw new Error('unreadable');
    const free = new Map([...preview.mapping].filter(([, field]) => !field.startsWith('criterion:')));
    expect(proposeScale(collectNumbers(preview.table, free))).toEqual({ min: 0, max: 10, step: 0.25 });
    expect(proposeScale([12, 28])).toEqual({ min: 0, max: 30, step: 1 });
  });
});

describe('organisations', () => {
  test('copies are merged, kept or left out as the user says', async () => {
    const preview = await readOrganisations(dropMessy('07-nomi-doppi.csv'), []);
    expect(applyOrganisationDecisions(preview, []).create.map(({ row }) => row)).toEqual([2, 7, 9, 11, 12]);
    const decisions = new Map<number, RegisterDecision>([
      [3, { kind: 'merge', into: { kind: 'row', row: 2 } }],
      [4, { kind: 'merge', into: { kind: 'row', row: 3 } }],
      [5, { kind: 'keep-separate' }],
      [12, { kind: 'skip' }],
    ]);
    const written = applyOrganisationDecisions(preview, [], decisions);
    expect(written.create.map(({ row }) => row)).toEqual([2, 5, 7, 9, 11]);
    expect(written.create[0]?.draft.name).toBe('Esempio 12 — Orto di comunità');
    expect(written.leftOutRows).toEqual([6, 8, 10, 12]);
  });

  test('merging into a stored one fills what is empty and keeps what is there', async () => {
    const [known] = (await readOrganisations(file('Nome;Settore;Sito\nAlfa;cultura;'), [])).rows;
    if (!known) throw new Error('no row');
    const stored = [{ id: 'x', draft: known.draft }];
    const preview = await readOrganisations(file('Nome;Settore;Sito\nALFA;turismo;https://alfa.example.org'), stored);
    expect(preview.notes.map((note) => [note.code, note.proposal])).toEqual([
      ['same-as-stored', { kind: 'merge-into-stored', id: 'x' }],
    ]);
    expect(applyOrganisationDecisions(preview, stored)).toMatchObject({ create: [], update: [], leftOutRows: [2] });
    const merge = new Map<number, RegisterDecision>([[2, { kind: 'merge', into: { kind: 'stored', id: 'x' } }]]);
    const { update } = applyOrganisationDecisions(preview, stored, merge);
    expect(update).toMatchObject([
      { id: 'x', draft: { name: 'Alfa', sector: 'cultura', website: 'https://alfa.example.org' }, filled: ['website'] },
    ]);
    expect(update[0]?.kept).toEqual([
      { row: 2, field: 'name' },
      { row: 2, field: 'sector' },
    ]);
  });

  test('same code, likely name, no name, a cell in error, a bad address', async () => {
    const text = 'Codice;Nome;Email\nO1;Alfa Teatro;a@example.org\nO1;Beta;\nO2;Alfa Teatre;\nO3;;\nO4;Gamma;scrivimi';
    const preview = await readOrganisations(file(text), []);
    expect(preview.notes.map((note) => [note.row, note.code])).toEqual([
      [3, 'code-of-row'],
      [4, 'similar-to-row'],
      [5, 'name-missing'],
      [6, 'email-invalid'],
    ]);
    expect(preview.rows.map((row) => row.state)).toEqual(['ok', 'held', 'held', 'held', 'ok']);
    const all = new Map(preview.rows.map((row) => [row.row, { kind: 'keep-separate' } as const]));
    expect(applyOrganisationDecisions(preview, [], all).create.map(({ row }) => row)).toEqual([2, 3, 4, 6]);
  });

  test('XLSX and CSV of the sample give the same 18', async () => {
    const csv = await readOrganisations(dropFile('assets/sample/programme/organisations.csv'), []);
    const xlsx = await readOrganisations(dropFile('assets/sample/programme/organisations.xlsx'), []);
    expect(csv.rows).toHaveLength(18);
    expect(xlsx.rows.map((row) => row.draft)).toEqual(csv.rows.map((row) => row.draft));
    expect(csv.rows[0]?.draft).toMatchObject({
      code: 'O01',
      name: 'Agade',
      legalForm: 'startup',
      projectName: 'Agadexo',
    });
  });
});

describe('people', () => {
  test('the forty jurors', async () => {
    const preview = await readJurors(dropFile('assets/sample/programme/jurors.csv'), []);
    expect([preview.verdict, preview.rowsOk]).toEqual(['accept', 40]);
    const worlds = preview.rows.map((row) => row.draft.world);
    const count = (world: string) => worlds.filter((one) => one === world).length;
    expect(['finance', 'business', 'third-sector', 'institutions', 'research'].map(count)).toEqual([9, 10, 8, 6, 7]);
    expect(preview.rows.filter((row) => row.draft.conflictCodes.length > 0)).toHaveLength(5);
    expect(preview.rows[2]?.draft).toMatchObject({
      code: 'G03',
      roles: ['juror'],
      languages: ['italiano', 'inglese', 'francese', 'LIS'],
      availableFor: ['contest 1', 'contest 2', 'contest 3'],
      email: 'giurato03@example.org',
    });
  });

  test('unknown worlds and conflicts are said, homonyms wait', async () => {
    const text = 'Nome;Mondo;Conflitti\nAnna Verdi;sport;O99\nANNA VERDI;ricerca;O01';
    const preview = await readJurors(file(text), [], { organisationCodes: ['O01'] });
    expect(preview.notes.map((note) => note.code)).toEqual(['world-unknown', 'conflict-unknown', 'same-as-row']);
    expect(applyPeopleDecisions(preview, []).create).toHaveLength(1);
  });
});
