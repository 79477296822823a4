import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../i18n/translator.ts';
import { builtInVersion } from '../needs/built-in-templates.ts';
import { describeNote } from './describe-note.ts';
import {
  applyNeedsDecisions,
  isNeedUnchanged,
  namedDimensions,
  readNeeds,
  type NeedsSetting,
  type StoredNeed,
} from './needs.ts';

const MAP = builtInVersion('needs-map', createTranslate('it'));
const HEAD = 'Codice;Organizzazione;Dimensione;Livello attuale;Livello atteso;Priorità;Ore necessarie;Fonte';

const SETTING: NeedsSetting = {
  organisations: [
    { id: 'A', name: 'Agade', otherNames: ['O01'] },
    { id: 'B', name: 'Comunità Ànemos', otherNames: ['O02'] },
  ],
  dimensions: namedDimensions(MAP.dimensions),
  levelNames: MAP.levelNames,
  moment: 't0',
  stored: [],
};

function read(rows: readonly string[], setting: NeedsSetting = SETTING, head = HEAD) {
  return readNeeds({ fileName: 'bisogni.csv', bytes: new TextEncoder().encode([head, ...rows].join('\n')) }, setting);
}

async function noteOf(row: string): Promise<string> {
  const preview = await read([row]);
  return preview.notes.map((note) => describeNote(note, 'it')).join(' ');
}

describe('reading needs', () => {
  it('takes the sample file without a note, all eighteen organisations by eight dimensions', async () => {
    const bytes = new Uint8Array(await readFile('assets/sample/programme/needs.csv'));
    const names = new TextDecoder()
      .decode(bytes)
      .split('\n')
      .slice(1)
      .map((line) => line.split(';')[1] ?? '');
    const organisations = [...new Set(names)].filter((name) => name !== '').map((name) => ({ id: name, name }));
    const preview = await readNeeds({ fileName: 'needs.csv', bytes }, { ...SETTING, organisations });
    expect([preview.verdict, preview.rowsOk, organisations.length]).toEqual(['accept', 144, 18]);
    expect(preview.rows[0]?.draft).toEqual({
      organisationId: 'Agade',
      name: 'Agade',
      code: 'O01',
      dimensionId: 'technology',
      dimension: 'Tecnologia e prodotto',
      present: 2,
      target: 4,
      priority: 2,
      hours: 6,
      source: 'valore di esempio',
    });
  });

  it.each(['tecnologia', 'TECNOLOGIA', 'Tecnologia e prodotto', 'Technology', 'technology', 'tecnología'])(
    'knows the dimension written %s',
    async (written) => {
      const preview = await read([`;Agade;${written};1;2;;;`]);
      expect(preview.rows[0]?.draft.dimensionId).toBe('technology');
    },
  );

  it.each([
    ['2', 2],
    ['2,0', 2],
    ['ipotesi', 2],
    ['2 ipotesi', 2],
    ['Prime Prove', 3],
    ['', null],
  ])('reads the level %s', async (written, present) => {
    const preview = await read([`;Agade;legale;${written};5;;;`]);
    expect([preview.verdict, preview.rows[0]?.draft.present]).toEqual(['accept', present]);
  });

  it.each([
    ['alta', 3],
    ['Media', 2],
    ['low', 1],
    ['3', 3],
    ['', null],
  ])('reads the priority %s', async (written, priority) => {
    expect((await read([`;Agade;legale;1;5;${written};;`])).rows[0]?.draft.priority).toBe(priority);
  });

  it.each([
    ['2,5', 2.5],
    ['6 h', 6],
    ['12 ore', 12],
    ['0', 0],
    ['', null],
  ])('reads the hours %s', async (written, hours) => {
    expect((await read([`;Agade;legale;1;5;1;${written};`])).rows[0]?.draft.hours).toBe(hours);
  });

  it('compares names without regard to accents and case', async () => {
    const preview = await read([";COMUNITA' ANEMOS;legale;1;2;;;"]);
    expect(preview.rows[0]?.draft).toMatchObject({ organisationId: 'B', name: 'Comunità Ànemos' });
  });

  it.each([
    [';Ignota;legale;1;2;;;', 'Riga 2: «Ignota» non è tra le organizzazioni.'],
    [';;legale;1;2;;;', 'Riga 2: manca l’organizzazione.'],
    [';Agadde;legale;1;2;;;', 'Riga 2: «Agadde» non c’è; forse «Agade»?'],
    [';Agade;vendite;1;2;;;', 'Riga 2: «vendite» non è tra le dimensioni di questa mappa. Scriverla come nella mappa.'],
    [
      ';Agade;legale;6;2;;;',
      'Riga 2, «Livello attuale»: «6» è fuori dalla mappa. I livelli sono numeri interi da 1 a 5: correggere la cella o lasciarla vuota.',
    ],
    [
      ';Agade;legale;2,5;3;;;',
      'Riga 2, «Livello attuale»: «2,5» è fuori dalla mappa. I livelli sono numeri interi da 1 a 5: correggere la cella o lasciarla vuota.',
    ],
    [
      ';Agade;legale;boh;3;;;',
      'Riga 2, «Livello attuale»: «boh» non è un livello. Scrivere un numero da 1 a 5, oppure il nome del livello.',
    ],
    [';Agade;legale;;;;;', 'Riga 2: non c’è né il livello attuale né quello atteso. Scriverne almeno uno.'],
    [
      ';Agade;legale;1;2;1;-3;',
      'Riga 2, «Ore necessarie»: «-3» non è un numero di ore. Scrivere per esempio «6» o «2,5».',
    ],
    [
      'O02;Agade;legale;1;2;;;',
      'Riga 2: il codice O02 è di «Comunità Ànemos», ma la riga dice «Agade». Correggere uno dei due.',
    ],
  ])('holds back %s and says why', async (row, sentence) => {
    expect(await noteOf(row)).toBe(sentence);
    expect((await read([row])).rows.map(({ state }) => state)).toEqual(['held']);
  });

  it('takes a target below the present level and a priority nobody knows, and says so', async () => {
    const preview = await read([';Agade;legale;4;2;massima;3;']);
    expect(preview.rows[0]).toMatchObject({ state: 'ok', draft: { present: 4, target: 2, priority: null, hours: 3 } });
    expect(preview.notes.map(({ code }) => code)).toEqual(['priority-unknown', 'target-below']);
  });

  it('counts a dimension of an organisation once', async () => {
    const preview = await read([';Agade;legale;1;2;;;', ';AGADE;Legale e governance;3;4;;;']);
    expect(preview.rows.map(({ state }) => state)).toEqual(['ok', 'held']);
    expect(describeNote(preview.rows[1]?.notes[0] ?? fail(), 'it')).toBe(
      'Riga 3: «Legale e governance» di «Agade» è già nella riga 2, che vale. Togliere una delle due.',
    );
  });

  it('refuses a file without dimensions', async () => {
    const preview = await read(['Agade;1'], SETTING, 'Organizzazione;Livello attuale');
    expect(preview.verdict).toBe('refuse');
    expect(preview.notes.map(({ code }) => code)).toContain('column-missing');
  });
});

describe('the same needs twice', () => {
  const stored: StoredNeed = {
    organisationId: 'A',
    dimensionId: 'legal',
    moment: 't0',
    assessor: 'coach',
    present: 1,
    target: 2,
    priority: null,
    hours: null,
  };

  it('are left out, with the reason', async () => {
    const preview = await read([';Agade;legale;1;2;;;', ';Comunità Ànemos;legale;1;2;;;'], {
      ...SETTING,
      stored: [stored],
    });
    expect(preview.rows.map(isNeedUnchanged)).toEqual([true, false]);
    const { create, leftOutRows } = applyNeedsDecisions(preview);
    expect([create.map(({ row }) => row), leftOutRows]).toEqual([[3], [2]]);
  });

  it('come in whole as soon as one figure is new: an assessment is one look at all dimensions', async () => {
    const preview = await read([';Agade;legale;1;2;;;', ';Agade;impatto;1;2;;;'], { ...SETTING, stored: [stored] });
    expect(preview.rows.map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  it('are new at another moment', async () => {
    const preview = await read([';Agade;legale;1;2;;;'], { ...SETTING, moment: 't1', stored: [stored] });
    expect(preview.rows.map(({ state }) => state)).toEqual(['ok']);
  });

  it('leave out what somebody leaves out', async () => {
    const preview = await read([';Agade;legale;1;2;;;', ';Agade;impatto;1;2;;;']);
    const { create, leftOutRows } = applyNeedsDecisions(preview, new Map([[2, { kind: 'skip' }]]));
    expect([create.map(({ row }) => row), leftOutRows]).toEqual([[3], [2]]);
  });
});

function fail(): never {
  throw new Error('There is no note');
}
