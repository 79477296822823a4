import { describe, expect, it } from 'vitest';
import { contestFromScores, type ContestFromScores } from '../../tests/support/contest-from-scores.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { SubmittedEntry } from '../domain/submission.ts';
import { createTranslate } from '../i18n/translator.ts';
import { countInterests, interestsTableOf, listInterests } from './interests.ts';

const t = createTranslate('it');

/** Two pitches, two jurors; what each signed says of a pitch is given by `juror.pitch`. */
function contestWith(said: Readonly<Record<string, Partial<SubmittedEntry>>>): ContestFromScores {
  const entries = ['a', 'b'];
  const jurors = ['j1', 'j2'];
  const scores = {
    jurors,
    entries,
    criteria: [{ criterion: 'k', weight: 1 }],
    sheets: jurors.flatMap((juror) =>
      entries.map((entry) => ({ juror, entry, state: 'scored' as const, marks: new Map([['k', 5]]) })),
    ),
  };
  const { document, sheets } = contestFromScores(scores);
  return {
    document,
    sheets: sheets.map(({ juror, submissions }) => ({
      juror,
      submissions: submissions.map(({ hash, body }) => ({
        hash,
        body: { ...body, entries: body.entries.map((one) => ({ ...one, ...said[`${juror}.${one.pitch}`] })) },
      })),
    })),
  };
}

function idsOf(document: ContestDocument, sheets: ContestFromScores['sheets']): readonly string[] {
  return listInterests(document, sheets).map(({ id }) => id);
}

describe('introductions asked for', () => {
  it('lists who wants to meet whom, as what and why, by pitch and then by jury', () => {
    const { document, sheets } = contestWith({
      'j2.a': { interests: ['expert', 'client'], interestNote: '  Ci serve un forno ' },
      'j1.b': { interests: ['partner'] },
      'j1.a': { interests: [] },
    });
    const lines = listInterests(document, sheets);
    expect(lines.map(({ id, kinds, note }) => [id, kinds, note])).toEqual([
      ['j2.a', ['client', 'expert'], 'Ci serve un forno'],
      ['j1.b', ['partner'], ''],
    ]);
    expect(countInterests(lines)).toEqual({ client: 1, partner: 1, funder: 0, expert: 1 });
  });

  it('never lists who abstained, by their own word or by the organiser’s, also one that came after the signature', () => {
    const wish = { interests: ['funder' as const] };
    const { document, sheets } = contestWith({ 'j1.a': { ...wish, recused: true }, 'j2.a': wish, 'j2.b': wish });
    expect(idsOf(document, sheets)).toEqual(['j2.a', 'j2.b']);
    const recusal = { juror: 'j2', pitch: 'a', kind: 'coach' as const, reason: '', archived: false };
    expect(idsOf({ ...document, recusals: [recusal] }, sheets)).toEqual(['j2.b']);
  });

  it('goes by the last version signed, and leaves out rehearsals and jurors who are gone', () => {
    const { document, sheets } = contestWith({ 'j1.a': { interests: ['client'] }, 'j2.a': { interests: ['client'] } });
    const [first] = sheets[0]?.submissions ?? [];
    if (first === undefined) throw new Error('no sheet');
    const body = { ...first.body, sequence: 2, entries: first.body.entries.map((one) => ({ ...one, interests: [] })) };
    const changed = sheets.map((sheet) =>
      sheet.juror === 'j1' ? { ...sheet, submissions: [first, { hash: 'later', body }] } : sheet,
    );
    expect(idsOf(document, changed)).toEqual(['j2.a']);
    expect(idsOf({ ...document, jurors: document.jurors.slice(0, 1) }, sheets)).toEqual(['j1.a']);
    const rehearsed = document.pitches.map(({ id, value }) => ({ id, value: { ...value, isCalibration: id === 'a' } }));
    expect(idsOf({ ...document, pitches: rehearsed }, sheets)).toEqual([]);
  });

  it('makes a table with a column for each kind', () => {
    const { document, sheets } = contestWith({ 'j2.a': { interests: ['expert'], interestNote: '=1+1' } });
    const { header, rows } = interestsTableOf(listInterests(document, sheets), t);
    expect(header.slice(7)).toEqual(['Cliente', 'Partner', 'Finanziatore', 'Esperto', 'Nota']);
    expect(rows.map((row) => [row[0], row[2], ...row.slice(7)])).toEqual([
      ['Progetto a', 'Giurato j2', null, null, null, 'sì', '=1+1'],
    ]);
  });
});
