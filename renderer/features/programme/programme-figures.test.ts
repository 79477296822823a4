import { readContest } from '../../../shared/documents/contest-document.ts';
import { describe, expect, test } from 'vitest';
import { contestSchema, jurorSchema, roundSchema } from '../../../shared/domain/contest.ts';
import { organisationSchema } from '../../../shared/domain/organisation.ts';
import type { ContestRow, OrganisationRow } from '../../data/rows.ts';
import { countSheets, findContestInView, listAttention } from './programme-figures.ts';

function contestRow(
  id: string,
  state: 'draft' | 'open' | 'closed',
  date = '',
  absent: readonly boolean[] = [],
): ContestRow {
  const jurors = absent.map((isAbsent, index) => ({
    id: `${id}-${index}`,
    value: { ...jurorSchema.parse({}), absent: isAbsent },
  }));
  return {
    id,
    title: id,
    archived: false,
    document: {
      ...readContest(new Map(), id),
      contest: { ...contestSchema.parse({}), date },
      jurors,
      round: { ...roundSchema.parse({}), state },
    },
  };
}

function organisationRow(fields: Partial<OrganisationRow>): OrganisationRow {
  return { ...organisationSchema.parse({}), id: 'o', nameKey: '', attachments: [], ...fields };
}

describe('the contest in view', () => {
  const today = '2026-07-08';

  test('is the running one, whatever else is planned', () => {
    const view = findContestInView(
      [contestRow('next', 'draft', '2026-07-09'), contestRow('now', 'open', '2020-01-01')],
      today,
    );
    expect(view).toMatchObject({ standing: 'running', contest: { id: 'now' } });
  });

  test('else the nearest to come, before those that passed or have no date', () => {
    const drafts = [
      contestRow('none', 'draft'),
      contestRow('past', 'draft', '2026-07-01'),
      contestRow('far', 'draft', '2026-09-01'),
      contestRow('near', 'draft', '2026-07-15'),
    ];
    expect(findContestInView(drafts, today)).toMatchObject({ standing: 'next', contest: { id: 'near' }, days: 7 });
  });

  test('else the last that was closed; none without contests', () => {
    const closed = [contestRow('old', 'closed', '2020-01-01'), contestRow('new', 'closed', '2021-01-01')];
    expect(findContestInView(closed, today)).toMatchObject({ standing: 'last', contest: { id: 'new' } });
    expect(findContestInView([], today)).toBeNull();
  });
});

describe('what asks for attention', () => {
  test('an absent juror’s sheet is not missing', () => {
    const contest = contestRow('c', 'open', '', [false, true, false]);
    expect(countSheets(contest, new Map([['c', new Set(['c-0'])]]))).toEqual({ expected: 2, handedIn: 1 });
  });

  test('counts conflicts, missing sheets, contests that cannot open, and gaps of organisations', () => {
    const found = listAttention({
      organisations: [
        organisationRow({ contactEmail: 'a@example.org', description: 'Testo' }),
        organisationRow({ contactName: '', description: '' }),
      ],
      contests: [contestRow('open', 'open', '', [false]), contestRow('draft', 'draft')],
      people: [],
      handedIn: new Map(),
      conflicts: 2,
    });
    expect(found.map((one) => one.kind)).toEqual([
      'conflicts',
      'missing-sheets',
      'not-ready',
      'without-contact',
      'without-summary',
    ]);
  });

  test('says when every sheet is in', () => {
    const contest = contestRow('c', 'open', '', [false]);
    const lists = { organisations: [], contests: [contest], people: [], conflicts: 0 };
    expect(listAttention({ ...lists, handedIn: new Map([['c', new Set(['c-0'])]]) })).toMatchObject([
      { kind: 'all-in' },
    ]);
  });
});
