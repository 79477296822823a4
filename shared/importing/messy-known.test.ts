import { describe, expect, test } from 'vitest';
import { afterFirstDelivery, readSheet, sentences, statesOf, sumOf } from '../../tests/support/messy-previews.ts';
import { dropMessy } from '../../tests/support/messy-setting.ts';
import { applyMarkDecisions } from './apply-mark-decisions.ts';
import { readOrganisations } from './organisations.ts';
import { readMarks } from './read-marks.ts';

const first = await afterFirstDelivery();

describe('who and what is known already', () => {
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
    expect(first.setting.stored).toHaveLength(24);
  });

  test('18b: the same bytes under another name change nothing', async () => {
    const preview = await readMarks(dropMessy('18b-voti-giurato-03 (1).csv'), first.setting, {
      knownImports: first.knownImports,
    });
    expect(sentences(preview)).toEqual([
      'Questo foglio è già stato importato («18a-voti-giurato-03.csv»): 6 righe identiche, nessuna modifica.',
    ]);
    expect(await applyMarkDecisions(preview)).toMatchObject({ marks: [], replaced: [] });
  });

  test('18c: a changed mark waits for the user', async () => {
    const preview = await readMarks(dropMessy('18c-voti-giurato-03-corretto.csv'), first.setting, {
      knownImports: first.knownImports,
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
});
