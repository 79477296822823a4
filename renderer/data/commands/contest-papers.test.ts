import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { sampleBridge } from '../../../tests/support/sample-bridge.ts';
import { blankSheetPaper, namedBlankSheets } from '../../../shared/contest-papers/blank-sheet-paper.ts';
import type { ContestDossier } from '../../../shared/contest-papers/contest-dossier.ts';
import { allJurorSheets } from '../../../shared/contest-papers/juror-sheet-paper.ts';
import { certificatesPaper } from '../../../shared/contest-papers/certificates-paper.ts';
import { allLetters } from '../../../shared/contest-papers/letter-paper.ts';
import { minutesPaper } from '../../../shared/contest-papers/minutes-paper.ts';
import { rankingPaper } from '../../../shared/contest-papers/ranking-paper.ts';
import { scriptPaper } from '../../../shared/contest-papers/script-paper.ts';
import { receiptCodeOf } from '../../../shared/contest-rules/receipt-code.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import type { Paper } from '../../../shared/reports/paper.ts';
import { computeEvidence } from '../../../shared/contest-papers/ranking-evidence.ts';
import { readResult } from '../../../shared/documents/result-document.ts';
import { findContest, findResult, listSheets } from '../queries/contests.ts';
import { createSampleContests } from './sample-contests.ts';
import { createSampleEdition } from './sample-edition.ts';
import { setPrivateNote } from './sheet-private.ts';

const t = createTranslate('it');

function pageOf(paper: Paper | null): string {
  return (paper?.parts ?? []).map((part) => part.html).join('');
}

const SECRET = 'segreto-pitch-7349';

let laptop: Laptop;
let judged: ContestDossier;
let final: ContestDossier;

beforeAll(async () => {
  laptop = await openLaptop();
  const { store } = laptop;
  const edition = { name: 'E', startsOn: '', endsOn: '' };
  await createSampleEdition(store, sampleBridge, edition, t, '2026-11-30T09:00:00.000Z');
  const made = await createSampleContests(store, sampleBridge, t, '2021-07-15T09:00:00.000Z');
  if (!made.ok) throw new Error(made.error.code);
  judged = await dossierOf(made.value.judged);
  final = await dossierOf(made.value.final);
});
afterAll(async () => laptop.store.close());

async function dossierOf(id: string): Promise<ContestDossier> {
  const { database } = laptop.store;
  const row = await findContest(id).run(database);
  if (row === null) throw new Error('no contest');
  const sheets = await listSheets(id).run(database);
  const result = (await findResult(id).run(database)) ?? readResult(new Map(), id);
  const view = viewRanking(row.document, sheets);
  return {
    language: 'it',
    issuer: 'Miracolo a Milano',
    document: row.document,
    view,
    sheets,
    result,
    evidence: computeEvidence(row.document, view),
  };
}

it('turns the sample contests into their papers', () => {
  const ranking = pageOf(rankingPaper(judged, t));
  // Two of them are level, and the contest declared nothing that could tell them apart.
  expect(ranking).toContain('nessuno spareggio era dichiarato');
  expect(ranking).not.toContain('pari anche negli spareggi');
  for (const { value } of judged.document.pitches) expect(ranking).toContain(value.name.replaceAll('&', '&amp;'));
  expect(ranking).toContain('162 su 162 previste');

  const minutes = rankingPaper(judged, t);
  expect(minutes.parts[0]?.running.readers).toContain('CC BY 4.0');
  expect(judged.result.frozen?.inputsHash).toMatch(/^[0-9a-f]{64}$/);
  expect(pageOf(minutesPaper(judged, t))).toContain(receiptCodeOf(judged.result.frozen?.inputsHash ?? ''));

  expect(allJurorSheets(judged, t)?.parts).toHaveLength(9);
  expect(pageOf(allJurorSheets(judged, t))).toContain('5,75');
  expect(allJurorSheets(final, t)).toBeNull();

  const open = pageOf(minutesPaper(final, t));
  expect(open).toContain('Convocati 40 giurati');
  expect(pageOf(blankSheetPaper(final, null, t))).toContain('Pitch 18 di 18');
});

it('prints nothing of what jurors noted for themselves', async () => {
  const pitches = [...judged.document.pitches, ...final.document.pitches];
  for (const { id: juror } of [...judged.document.jurors, ...final.document.jurors].slice(0, 12)) {
    for (const { id: pitch } of pitches) await laptop.store.change(setPrivateNote(juror, pitch, SECRET));
  }
  const setting = { signer: 'Segreteria', date: '2021-07-20', addressees: new Map() };
  for (const before of [judged, final]) {
    const dossier = await dossierOf(before.document.id);
    const papers = {
      ranking: rankingPaper(dossier, t),
      minutes: minutesPaper(dossier, t),
      sheets: allJurorSheets(dossier, t),
      blank: blankSheetPaper(dossier, null, t),
      blankNamed: namedBlankSheets(dossier, t),
      script: scriptPaper(dossier, t),
      certificates: certificatesPaper(dossier, t),
      letters: allLetters(dossier, setting, t),
    };
    for (const [name, paper] of Object.entries(papers)) {
      expect(JSON.stringify(paper).includes(SECRET), `${name} of ${dossier.document.contest.title}`).toBe(false);
    }
    expect(pageOf(papers.blankNamed)).toContain('Scheda');
  }
});
