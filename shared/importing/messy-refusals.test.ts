import { describe, expect, test } from 'vitest';
import { readSheet, sentences } from '../../tests/support/messy-previews.ts';

describe('a file that gives no rows', () => {
  test('13: a picture is known by its bytes', async () => {
    const [sentence] = sentences(await readSheet('13-immagine.csv'));
    expect(sentence).toBe(
      '«13-immagine.csv» è un’immagine PNG, non un foglio di dati. Scegliere un file CSV, XLSX o ODS.',
    );
  });

  test('15: a password is called a password', async () => {
    const said = sentences(await readSheet('15-protetto.xlsx'));
    expect(said).toEqual([
      '«15-protetto.xlsx» è protetto da una password. Aprirlo, salvarlo senza password e riprovare.',
    ]);
    expect(said.join()).not.toMatch(/danneggiat|vecchio/);
  });

  test('22: a header alone is no contest', async () => {
    expect(sentences(await readSheet('22-zero-righe.csv'))).toEqual([
      'Il foglio ha l’intestazione (riga 1) ma nessuna riga di voti.',
    ]);
  });

  test('23: an empty file', async () => {
    expect(sentences(await readSheet('23-file-vuoto.csv'))).toEqual(['Il file «23-file-vuoto.csv» è vuoto (0 byte).']);
  });
});
