import { beforeEach, describe, expect, it } from 'vitest';
import { canOpen } from '../../../shared/contest-rules/opening-checks.ts';
import type { Contest } from '../../../shared/domain/contest.ts';
import { contestAtHand, take } from '../../../tests/support/contest-at-hand.ts';
import { MemoryDocuments, nodeDigest } from '../../../tests/support/contest-fixture.ts';
import { prepareContest, scoreAndSign } from '../../../tests/support/prepared-contest.ts';
import { addRecusal } from './contest-jury.ts';
import { prepareNextRound } from './contest-next-round.ts';
import { addPrize, editPrize } from './contest-prizes.ts';
import { closeRound, openRound } from './contest-round.ts';
import { editContest } from './contest-setup.ts';

const NOW = '2021-07-15T09:30:00.000Z';

let documents: MemoryDocuments;
let contest: string;

const { document, sheets, pitch, juror, criterion } = contestAtHand(() => ({ documents, contest }));

beforeEach(() => {
  documents = new MemoryDocuments();
  contest = prepareContest(documents);
});

describe('the next round', () => {
  const next = (advancing: readonly string[]) =>
    prepareNextRound(document(), { title: 'Contest 3, finale', name: 'Finale', nameBefore: 'Selezione', advancing });

  async function close(): Promise<void> {
    documents.apply(take(openRound(document(), NOW)));
    await scoreAndSign(documents, contest, 0, { mark: 6, now: NOW });
    const closing = { document: document(), sheets: sheets(), reason: 'basta', now: NOW };
    documents.apply(take(await closeRound(closing, nodeDigest)));
  }

  it('copies criteria, jury, recusals, rule and prizes for those who go on', async () => {
    documents.apply(take(addPrize(document(), 'Premio idea', 0)));
    const prize = document().prizes[0]?.id ?? '';
    documents.apply(take(editPrize(document(), prize, { kind: 'criterion', criterion: criterion(0).id }, 0)));
    const facts: Partial<Contest> = {
      tieBreaks: [{ kind: 'criterion', criterion: criterion(2).id }],
      method: 'trimmed',
      advanceKind: 'top',
      advanceCount: 2,
    };
    documents.apply(take(editContest(document(), facts, 0)));
    documents.apply(take(addRecusal(document(), juror(1), pitch(2), 'fornitore')));
    documents.apply(take(addRecusal(document(), juror(1), pitch(1), 'cliente')));
    await close();
    const { id, change } = take(next([pitch(2), pitch(0)]));
    documents.apply(change);
    const final = documents.contest(id);
    expect(final.pitches.map(({ value }) => value.name)).toEqual(['Comin', 'Aeris']);
    expect(final.jurors.map(({ value }) => value.name)).toEqual(['Giurato 01', 'Giurato 02', 'Giurato 03']);
    expect(final.criteria.map(({ value }) => [value.name, value.weight])).toEqual(
      document().criteria.map(({ value }) => [value.name, value.weight]),
    );
    expect(final.contest).toMatchObject({ previousRound: contest, method: 'trimmed', advanceKind: 'none' });
    expect(final.contest.tieBreaks).toEqual([{ kind: 'criterion', criterion: final.criteria[2]?.id }]);
    expect(final.prizes[0]?.value.criterion).toBe(final.criteria[0]?.id);
    expect(final.recusals).toMatchObject([
      { juror: final.jurors[1]?.id, pitch: final.pitches[1]?.id, kind: 'organiser', reason: 'fornitore' },
    ]);
    expect(final.round).toMatchObject({ name: 'Finale', state: 'draft' });
    expect(document().round).toMatchObject({ name: 'Selezione', state: 'closed' });
    const ids = new Set([...document().pitches, ...document().jurors, ...document().criteria].map((one) => one.id));
    expect([...final.pitches, ...final.jurors, ...final.criteria].some((one) => ids.has(one.id))).toBe(false);
    expect(canOpen(final)).toBe(true);
  });

  it('is refused while the voting runs, when nobody goes on, and without a title', async () => {
    expect(next([pitch(0)])).toEqual({ ok: false, error: { code: 'round-open' } });
    await close();
    expect(next([])).toEqual({ ok: false, error: { code: 'nobody-advances' } });
    expect(prepareNextRound(document(), { title: ' ', name: '', nameBefore: '', advancing: [pitch(0)] })).toEqual({
      ok: false,
      error: { code: 'title-missing' },
    });
  });
});
