import { beforeEach, describe, expect, it } from 'vitest';
import { draftEmptyCriterion } from '../../../shared/contest-rules/criteria-templates.ts';
import { assessCriteriaChange } from '../../../shared/contest-rules/criteria-change.ts';
import { jurorsToSignAgain } from '../../../shared/contest-rules/criteria-version.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import type { Criterion } from '../../../shared/domain/contest.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import { criterionSchema } from '../../../shared/domain/contest.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { contestAtHand, take } from '../../../tests/support/contest-at-hand.ts';
import { MemoryDocuments, nodeDigest } from '../../../tests/support/contest-fixture.ts';
import { prepareContest, preparedScale, scoreAndSign } from '../../../tests/support/prepared-contest.ts';
import { editCriterion } from './contest-criteria.ts';
import { reviseCriteria } from './contest-criteria-version.ts';
import { closeRound, openRound } from './contest-round.ts';

const t = createTranslate('it');
const NOW = '2021-07-15T09:30:00.000Z';

let documents: MemoryDocuments;
let contest: string;

const { document, sheets, pitch, juror, criterion } = contestAtHand(() => ({ documents, contest }));

beforeEach(() => {
  documents = new MemoryDocuments();
  contest = prepareContest(documents);
});

describe('a new version of the criteria', () => {
  const revise = (next: readonly Identified<Criterion>[], reason = 'la domanda era ambigua') =>
    reviseCriteria(document(), next, { reason, now: NOW, signedSheets: sheets().length });
  const withFirst = (fields: Partial<Criterion>) =>
    document().criteria.map((one, index) => (index === 0 ? { ...one, value: { ...one.value, ...fields } } : one));

  beforeEach(async () => {
    documents.apply(take(openRound(document(), NOW)));
    await scoreAndSign(documents, contest, 0, { mark: 6, now: NOW });
    await scoreAndSign(documents, contest, 1, { mark: 8, now: NOW });
  });

  it('keeps signed sheets counting when only words change, and keeps the old words', () => {
    expect(assessCriteriaChange(document(), withFirst({ question: 'Perché?' }), sheets())).toEqual({
      kind: 'words',
      signAgain: [],
      removed: [],
    });
    const old = criterion(0).value.question;
    documents.apply(take(revise(withFirst({ question: 'Perché?' }))));
    expect(document().contest.criteriaVersion).toBe(2);
    expect(criterion(0).value.question).toBe('Perché?');
    expect(document().criteriaVersions[0]).toMatchObject({
      version: 1,
      replacedAt: NOW,
      reason: 'la domanda era ambigua',
    });
    expect(document().criteriaVersions[0]?.criteria[0]?.question).toBe(old);
    expect(viewRanking(document(), sheets()).rows[0]).toMatchObject({ value: 7, sheets: 2 });
    expect(jurorsToSignAgain(document(), sheets())).toEqual([]);
  });

  it('sets signed sheets aside when weights change, until they are signed again', async () => {
    const next = withFirst({ weight: 50 });
    expect(assessCriteriaChange(document(), next, sheets())).toMatchObject({
      kind: 'marks',
      signAgain: [juror(0), juror(1)],
    });
    const before = sheets().map(({ submissions }) => submissions);
    documents.apply(take(revise(next)));
    expect(sheets().map(({ submissions }) => submissions)).toEqual(before);
    expect(jurorsToSignAgain(document(), sheets())).toEqual([juror(0), juror(1)]);
    expect(viewRanking(document(), sheets()).rows.every(({ sheets: counted }) => counted === 0)).toBe(true);
    await scoreAndSign(documents, contest, 1, { mark: 8, now: NOW, reason: 'nuovi criteri' });
    expect(jurorsToSignAgain(document(), sheets())).toEqual([juror(0)]);
    expect(viewRanking(document(), sheets()).rows[0]).toMatchObject({ value: 8, sheets: 1 });
  });

  it('asks nobody to sign again who has not signed, nor somebody twice', () => {
    documents.apply(take(revise(withFirst({ weight: 50 }))));
    expect(viewRanking(document(), sheets()).outdated).toEqual([juror(0), juror(1)]);
    const again = assessCriteriaChange(document(), withFirst({ weight: 60 }), sheets());
    expect(again).toMatchObject({ kind: 'marks', signAgain: [] });
  });

  it('keeps drafts on the criteria that stay, takes one out and adds another', () => {
    const gone = criterion(1).id;
    const added = {
      id: '01HZZZZZZZZZZZZZZZZZZZZZZZ',
      value: criterionSchema.parse(draftEmptyCriterion(preparedScale, t)),
    };
    const next = [
      ...document().criteria.filter(({ id }) => id !== gone),
      { ...added, value: { ...added.value, name: 'Rete' } },
    ];
    documents.apply(take(revise(next)));
    expect(
      document()
        .criteria.map(({ value }) => value.name)
        .at(-1),
    ).toBe('Rete');
    expect(document().criteria.some(({ id }) => id === gone)).toBe(false);
    expect(documents.sheet(contest, juror(0)).drafts.get(pitch(0))?.marks.get(criterion(0).id)).toBe(6);
    expect(document().criteriaVersions[0]?.criteria).toHaveLength(5);
  });

  it('counts old sheets again when the weights go back', () => {
    const weight = criterion(0).value.weight;
    documents.apply(take(revise(withFirst({ weight: 50 }))));
    documents.apply(take(revise(withFirst({ weight }), 'torniamo indietro')));
    expect(jurorsToSignAgain(document(), sheets())).toEqual([]);
    expect(viewRanking(document(), sheets()).rows[0]?.sheets).toBe(2);
  });

  it('needs a reason, a change and a voting that began', async () => {
    expect(revise(withFirst({ weight: 50 }), ' ')).toEqual({ ok: false, error: { code: 'reason-missing' } });
    expect(revise(document().criteria)).toEqual({ ok: false, error: { code: 'nothing-changed' } });
    expect(editCriterion(document(), criterion(0).id, { weight: 50 }, 2)).toEqual({
      ok: false,
      error: { code: 'locked-signed' },
    });
    const closing = { document: document(), sheets: sheets(), reason: 'basta', now: NOW };
    documents.apply(take(await closeRound(closing, nodeDigest)));
    expect(revise(withFirst({ weight: 50 }))).toEqual({ ok: false, error: { code: 'locked-closed' } });
  });
});
