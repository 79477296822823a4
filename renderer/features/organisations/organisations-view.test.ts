import { describe, expect, it } from 'vitest';
import { organisationSchema, type Organisation } from '../../../shared/domain/organisation.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { readOrganisations } from '../../../shared/importing/organisations.ts';
import { nameKey } from '../../../shared/importing/name-key.ts';
import { writeCsv } from '../../../shared/tables/csv-writer.ts';
import { writeXlsx } from '../../../shared/tables/xlsx-writer.ts';
import { organisationDraftOf } from '../../data/commands/organisations-import.ts';
import type { OrganisationRow } from '../../data/rows.ts';
import { withColumn } from './import/column-choice.ts';
import { decideAll, previewRows, stateOf, withDecision } from './import/preview-row.ts';
import { decide, summarise, type RegisterReading } from './import/register-reading.ts';
import { ANY, distinctValues, filterOrganisations, isFiltered, NO_FILTERS } from './list/filters.ts';
import { organisationsTable } from './list/organisations-table.ts';
import { addTags } from './profile/add-tags.ts';
import { kindOfFile, mediaTypeOf, sizeInWords } from '../../outcome/file-words.ts';
import { firstSentence } from './shell/first-sentence.ts';
import { neighboursOf } from './shell/neighbours.ts';
import { pictureTypeOf } from './profile/picture-kind.ts';
import { addressOf, faultOf, opensSafely } from './profile/profile-fault.ts';

const t = createTranslate('it');

function row(fields: Partial<Organisation>, id = fields.name ?? ''): OrganisationRow {
  const organisation = organisationSchema.parse(fields);
  return { ...organisation, id, nameKey: nameKey(organisation.name), attachments: [] };
}

describe('the list', () => {
  const rows = [
    row({ name: 'Agade', sector: 'lavoro', tags: ['cura'] }),
    row({ name: 'Comin', sector: 'cura ', legalForm: 'cooperativa', isExample: true }),
    row({ name: 'Aeris', sector: '' }),
  ];

  it('keeps what passes every filter, also the empty value', () => {
    const names = (filters: Partial<typeof NO_FILTERS>) =>
      filterOrganisations(rows, { ...NO_FILTERS, ...filters }).map((one) => one.name);
    expect(names({})).toEqual(['Agade', 'Comin', 'Aeris']);
    expect(names({ sector: 'cura' })).toEqual(['Comin']);
    expect(names({ sector: '' })).toEqual(['Aeris']);
    expect(names({ tag: 'cura' })).toEqual(['Agade']);
    expect(names({ origin: 'real', legalForm: '' })).toEqual(['Agade', 'Aeris']);
    expect(names({ origin: 'example' })).toEqual(['Comin']);
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, sector: '' })).toBe(true);
    expect(ANY.trim()).toBe('');
  });

  it('offers each value once, the empty one last', () => {
    const compare = (a: string, b: string) => a.localeCompare(b);
    expect(distinctValues(rows, (one) => [one.sector], compare)).toEqual(['cura', 'lavoro', '']);
  });

  it('exports what comes back the same, in both formats', async () => {
    const full = row({
      code: 'O01',
      name: 'Agade',
      legalForm: 'startup',
      sector: 'lavoro e inclusione',
      projectName: '=Agadexo',
      description: '- primo punto\nseconda riga; con «segni»',
      contactName: 'Referente',
      contactEmail: 'agade@example.org',
      website: 'www.agade.example',
      tags: ['cura', 'robotica'],
      source: 'testo del programma',
      notes: '+39 02 1234',
    });
    const table = organisationsTable([full], t);
    const xlsx = await writeXlsx(table);
    if (!xlsx.ok) throw new Error(xlsx.error.code);
    for (const [fileName, bytes] of [
      ['o.csv', writeCsv(table)],
      ['o.xlsx', xlsx.value],
    ] as const) {
      const { rows: read } = await readOrganisations({ fileName, bytes }, []);
      expect(read.map((one) => one.draft)).toEqual([organisationDraftOf(full)]);
    }
  });
});

describe('a profile', () => {
  it('says what is wrong with name, e-mail and website', () => {
    expect(faultOf('name', '  ')).toBe('nameMissing');
    expect(faultOf('contactEmail', 'agade.example.org')).toBe('email');
    expect(faultOf('contactEmail', 'agade@example.org')).toBeNull();
    expect(faultOf('contactEmail', '')).toBeNull();
    expect(faultOf('website', 'agade')).toBe('website');
    expect(faultOf('website', 'il nostro sito.it')).toBe('website');
    expect(faultOf('website', 'www.agade.it')).toBeNull();
  });

  it('opens only what is a web address over https', () => {
    expect(addressOf('www.agade.it')).toBe('https://www.agade.it/');
    expect(addressOf('javascript:alert(1)')).toBeNull();
    expect(addressOf('file:///etc/passwd')).toBeNull();
    expect(opensSafely(addressOf('http://agade.it'))).toBe(false);
    expect(opensSafely(addressOf('https://agade.it/x'))).toBe(true);
  });

  it('takes the first sentence of the description', () => {
    expect(firstSentence('Costa 12.500 euro. Poi si vede.')).toBe('Costa 12.500 euro.');
    expect(firstSentence('Di S. Siro e oltre. Fine.')).toBe('Di S. Siro e oltre.');
    expect(firstSentence('senza punto\nseconda riga.')).toBe('senza punto');
    expect(firstSentence('')).toBe('');
  });

  it('adds tags once, in any spelling', () => {
    expect(addTags(['Cura'], 'cura, Scuola; scuola ,')).toEqual(['Cura', 'Scuola']);
  });

  it('knows its neighbours', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(neighboursOf(list, 'b')).toEqual({ previous: 'a', next: 'c' });
    expect(neighboursOf(list, 'a')).toEqual({ previous: null, next: 'b' });
    expect(neighboursOf(list, 'x')).toEqual({ previous: null, next: null });
  });

  it('says what a file is and how large', () => {
    const size = (bytes: number) => sizeInWords(bytes, t, (value, digits) => formatNumber('it', value, digits));
    expect([size(850), size(12_000), size(999_600), size(3_440_000)]).toEqual([
      '850 byte',
      '12 kB',
      '1,0 MB',
      '3,4 MB',
    ]);
    expect(kindOfFile('Statuto.PDF')).toBe('pdf');
    expect(kindOfFile('pdf')).toBe('other');
    expect(mediaTypeOf('foto.jpeg')).toBe('image/jpeg');
  });

  it('shows only pictures, whatever the file is called', () => {
    const text = (content: string) => new TextEncoder().encode(content);
    expect(pictureTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe('image/png');
    expect(pictureTypeOf(text('RIFF0000WEBPVP8 '))).toBe('image/webp');
    expect(pictureTypeOf(text('RIFF0000WAVEfmt '))).toBeNull();
    expect(pictureTypeOf(text('\uFEFF<?xml version="1.0"?><svg/>'))).toBe('image/svg+xml');
    expect(pictureTypeOf(text('<html>'))).toBeNull();
  });
});

describe('deciding about the rows of a file', () => {
  const read = async (text: string, stored: readonly OrganisationRow[] = []): Promise<RegisterReading> => {
    const known = stored.map((one) => ({ id: one.id, draft: organisationDraftOf(one) }));
    const preview = await readOrganisations({ fileName: 'a.csv', bytes: new TextEncoder().encode(text) }, known);
    return { content: 'organisations', preview, stored: known, facts: null };
  };

  it('counts what would happen, and every row is in one count', async () => {
    const reading = await read('Nome;Progetto\nAgade;Altro\nagade;Agadexo\n;senza nome\nComin;\n', [
      row({ name: 'Agade', projectName: 'Agadexo' }, 'stored'),
    ]);
    const rows = previewRows(reading);
    expect(rows.map((one) => stateOf(one, undefined))).toEqual(['twin', 'twin', 'faulty', 'new']);
    expect(rows[0]?.twin).toMatchObject({ name: 'Agade', place: { kind: 'stored', id: 'stored' } });
    const open = new Map();
    expect(summarise(reading, decide(reading, open), open)).toEqual({
      created: 1,
      merged: 0,
      leftOut: 3,
      undecided: 2,
      faulty: 1,
      kept: 0,
    });
    const merged = decideAll(rows, 'merge', open);
    expect(summarise(reading, decide(reading, merged), merged)).toEqual({
      created: 1,
      merged: 2,
      leftOut: 1,
      undecided: 0,
      faulty: 1,
      // "Altro" against "Agadexo" on the first row; both rows agree on the rest but for the case of the name.
      kept: 2,
    });
    const mixed = withDecision(merged, 5, { kind: 'skip' });
    expect(summarise(reading, decide(reading, mixed), mixed)).toMatchObject({ created: 0, merged: 2, leftOut: 2 });
    expect(withDecision(mixed, 5, null)).toEqual(merged);
  });

  it('gives a field to one column only', () => {
    const mapping = new Map([
      [0, 'name'],
      [1, 'sector'],
    ]);
    expect([...withColumn(mapping, 1, 'name')]).toEqual([[1, 'name']]);
    expect([...withColumn(mapping, 0, 'leave-out')]).toEqual([[1, 'sector']]);
  });
});
