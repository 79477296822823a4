import { expect, it } from 'vitest';
import { openLaptop } from '../../../tests/support/laptop.ts';
import { sampleBridge } from '../../../tests/support/sample-bridge.ts';
import { createSampleContests } from './sample-contests.ts';
import { createSampleEdition } from './sample-edition.ts';
import { findContest, findResult, listSheets } from '../queries/contests.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { blankSheetReport } from '../../../shared/reports/blank-sheet-report.ts';
import { jurorSheetReport } from '../../../shared/reports/juror-sheet-report.ts';
import { minutesReport } from '../../../shared/reports/minutes-report.ts';
import { rankingReport } from '../../../shared/reports/ranking-report.ts';
import { minutesPaperOf } from '../../../shared/contest-rules/paper-minutes.ts';
import { rankingPaperOf } from '../../../shared/contest-rules/paper-ranking.ts';
import { blankSheetPaperOf, jurorSheetPaperOf } from '../../../shared/contest-rules/paper-sheets.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';

it('turns the sample contests into their four papers', async () => {
  const { store } = await openLaptop();
  const t = createTranslate('it');
  await createSampleEdition(store, sampleBridge, { name: 'E', startsOn: '', endsOn: '' });
  const made = await createSampleContests(store, sampleBridge, t, '2021-07-15T09:00:00.000Z');
  if (!made.ok) throw new Error(made.error.code);
  const issuer = { language: 'it', name: 'Miracolo a Milano', detail: null } as const;
  const judged = await findContest(made.value.judged).run(store.database);
  const final = await findContest(made.value.final).run(store.database);
  if (judged === null || final === null) throw new Error('no contest');
  const { document } = judged;
  const sheets = await listSheets(judged.id).run(store.database);
  const inputsHash = (await findResult(judged.id).run(store.database))?.inputsHash ?? '';
  const view = viewRanking(document, sheets);

  const ranking = rankingPaperOf(document, view, issuer, t);
  expect(ranking.ranking.measures[0].kind).toBe('trimmed');
  expect(ranking.sheets).toEqual({ valid: 162, expected: 162 });
  const page = rankingReport(ranking, t)
    .parts.map((part) => part.html)
    .join('');
  for (const { value } of document.pitches) expect(page).toContain(value.name.replaceAll('&', '&amp;'));

  const minutes = minutesPaperOf({ document, sheets, view, inputsHash }, issuer, t);
  expect(minutes.seal?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(minutes.notice).toContain('CC BY 4.0');
  expect(minutesReport(minutes, t).parts[0]?.html).toContain(minutes.seal?.shortCode);

  const [juror] = document.jurors;
  if (juror === undefined) throw new Error('no juror');
  const sheet = jurorSheetPaperOf(document, juror, sheets, issuer, t);
  expect(sheet.lines[0]?.marks).toEqual([5.5, 5.25, 5.75, 5.5, 5.75]);
  expect(sheet.receipt?.shortCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(jurorSheetReport(sheet, t).parts).toHaveLength(1);

  const [open] = final.document.jurors;
  const unsigned = open === undefined ? null : jurorSheetPaperOf(final.document, open, [], issuer, t);
  expect(unsigned?.receipt).toBeNull();
  expect(unsigned?.lines.every(({ marks }) => marks.every((mark) => mark === null))).toBe(true);
  const blank = blankSheetPaperOf(final.document, issuer, t);
  expect(blank.pitches).toHaveLength(18);
  expect(blankSheetReport(blank, t).parts.length).toBeGreaterThan(0);
  await store.close();
});
