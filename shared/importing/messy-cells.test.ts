import { describe, expect, test } from 'vitest';
import {
  marksOf,
  messyScale,
  messySetting,
  readSheet,
  sentences,
  statesOf,
} from '../../tests/support/messy-previews.ts';
import { dropMessy } from '../../tests/support/messy-setting.ts';
import { readCriteria } from './criteria.ts';
import { readMeetings } from './meetings.ts';
import { readOrganisations } from './organisations.ts';

describe('what stands in a cell', () => {
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
    const preview = await readMeetings(dropMessy('20-date-italiane.csv'), messySetting.pitches);
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

  test('the criteria table', async () => {
    const preview = await readCriteria(dropMessy('criteri.csv'));
    expect(preview.rows.map((row) => row.draft.weight)).toEqual([30, 30, 25, 15]);
    expect(preview.scale).toEqual(messyScale);
  });
});
