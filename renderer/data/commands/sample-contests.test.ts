import { expect, it } from 'vitest';
import { openLaptop } from '../../../tests/support/laptop.ts';
import { sampleBridge } from '../../../tests/support/sample-bridge.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { findContest, findResult, listSheets } from '../queries/contests.ts';
import { createSampleContests } from './sample-contests.ts';
import { createSampleEdition } from './sample-edition.ts';

it('adds a judged contest with its frozen ranking and an open one with the whole jury', async () => {
  const { store } = await openLaptop();
  const edition = { name: 'Edizione', startsOn: '2020-11-01', endsOn: '2021-07-31' };
  expect(
    (await createSampleEdition(store, sampleBridge, edition, createTranslate('it'), '2026-11-30T09:00:00.000Z')).ok,
  ).toBe(true);
  const made = await createSampleContests(store, sampleBridge, createTranslate('it'), '2021-07-15T09:00:00.000Z');
  if (!made.ok) throw new Error(made.error.code);
  const { database } = store;
  const judged = await findContest(made.value.judged).run(database);
  if (judged === null) throw new Error('no contest');
  expect(judged.document.round.state).toBe('closed');
  expect(judged.document.contest.credit).toContain('CC BY 4.0');
  const sheets = await listSheets(judged.id).run(database);
  expect(sheets).toHaveLength(9);
  const view = viewRanking(judged.document, sheets);
  expect(view.completeness.total).toMatchObject({ counted: 162, missing: 0, incomplete: 0 });
  expect(view.rows[0]).toMatchObject({ name: 'Evgenia TARASOVA / Vladimir MOROZOV', rank: 1 });
  const frozen = await findResult(judged.id).run(database);
  expect(frozen?.frozen?.places.map(({ pitch, rank }) => [pitch, rank])).toEqual(
    view.rows.map(({ pitch, rank }) => [pitch, rank]),
  );

  const final = await findContest(made.value.final).run(database);
  expect(final?.document).toMatchObject({
    round: { state: 'open' },
    contest: { title: 'Contest 3 · finale', isExample: true },
  });
  expect(final?.document.pitches).toHaveLength(18);
  expect(final?.document.jurors).toHaveLength(40);
  expect(final?.document.criteria.map(({ value }) => value.weight)).toEqual([25, 20, 25, 20, 10]);
  expect(final?.document.recusals.length).toBeGreaterThan(4);
  expect(await listSheets(made.value.final).run(database)).toEqual([]);
  await store.close();
});
