import { expect, test } from 'vitest';
import { describeField, describeNote } from './describe-note.ts';
import { criterionFields } from './criteria.ts';
import { type ImportNote, type ImportNoteCode, type ImportNoteParams, makeNote } from './import-note.ts';
import { markFields } from './mark-setting.ts';
import { meetingFields } from './meetings.ts';
import { needFields } from './need-fields.ts';
import { organisationFields } from './organisations.ts';
import { personFields } from './people.ts';

const file = { fileName: 'FACT-file' };
const value = { value: 'FACT-value' };
const name = { name: 'FACT-name' };
const likely = { name: 'FACT-name', likely: 'FACT-likely' };
const twinRow = { name: 'FACT-name', otherRow: 901, otherName: 'FACT-other' };
const twinStored = { name: 'FACT-name', otherName: 'FACT-other' };

/** One example of every code: a new code does not compile until it is here, and fails until it has its sentences. */
const examples: { readonly [Code in ImportNoteCode]: ImportNoteParams[Code] } = {
  'file-is-png': file,
  'file-is-jpeg': file,
  'file-is-gif': file,
  'file-is-webp': file,
  'file-is-pdf': file,
  'file-is-zip': file,
  'file-is-word': file,
  'file-is-presentation': file,
  'file-is-html': file,
  'file-is-xml': file,
  'file-is-rtf': file,
  'file-is-binary': file,
  'file-empty': file,
  'file-password-protected': file,
  'file-old-excel': file,
  'file-damaged': file,
  'no-header': file,
  'file-too-large': { ...file, megabytes: 902, limit: 903 },
  'file-too-many-rows': { ...file, sheet: 'FACT-sheet', limit: 903 },
  'file-expands-too-much': { ...file, limit: 903 },
  'file-unclosed-quote': { ...file, atRow: 904 },
  'already-imported': { ...file, count: 905 },
  'no-rows': file,
  'no-mark-rows': file,
  'column-missing': { field: 'pitch' },
  'column-repeated': { header: 'FACT-header', letters: ['FACT-letter'] },
  'criteria-columns-missing': { criteria: ['FACT-criterion'] },
  'columns-left-out': { columns: ['FACT-column'], count: 2 },
  'criteria-without-column': { criteria: ['FACT-criterion'], count: 1 },
  'column-without-header': { letter: 'FACT-letter', count: 905 },
  'rows-unchanged': { count: 905 },
  'jurors-alike': twinStored,
  'pitches-alike': twinStored,
  'scales-differ': {},
  'cell-without-header': { ...value, letter: 'C' },
  'cell-error': value,
  'formula-without-result': value,
  'formula-as-text': { columns: ['FACT-column'], signs: ['FACT-sign'], count: 1 },
  'pitch-missing': {},
  'juror-missing': {},
  'criterion-missing': {},
  'organisation-missing': {},
  'pitch-unknown': name,
  'juror-unknown': name,
  'criterion-unknown': name,
  'organisation-unknown': name,
  'pitch-ambiguous': name,
  'juror-ambiguous': name,
  'criterion-ambiguous': name,
  'organisation-ambiguous': name,
  'pitch-likely': likely,
  'juror-likely': likely,
  'criterion-likely': likely,
  'organisation-likely': likely,
  'mark-not-a-number': value,
  'mark-ambiguous': value,
  'mark-incomplete': { ...value, max: 906 },
  'mark-other-scale': { ...value, max: 906 },
  'mark-out-of-scale': { mark: 907, min: 908, max: 906 },
  'mark-off-step': { mark: 907, step: 909 },
  'mark-is-date': { date: '2021-10-07' },
  'mark-became-date': { date: '2021-10-07', guess: 'FACT-guess' },
  'mark-changed': { juror: 'FACT-juror', before: 910, after: 911 },
  'mark-twice': { mark: 907, otherRow: 901, otherMark: 912 },
  'row-repeated': { otherRow: 901 },
  'name-missing': {},
  'same-as-row': twinRow,
  'same-as-stored': twinStored,
  'similar-to-row': twinRow,
  'similar-to-stored': twinStored,
  'code-of-row': { ...twinRow, code: 'FACT-code' },
  'code-of-stored': { ...twinStored, code: 'FACT-code' },
  'email-invalid': value,
  'world-unknown': value,
  'conflict-unknown': value,
  'date-not-in-calendar': value,
  'date-no-such-month': { ...value, month: 913 },
  'date-without-year': value,
  'date-not-readable': value,
  'amount-not-readable': value,
  'amount-ambiguous': value,
  'number-not-readable': value,
  'dimension-missing': {},
  'dimension-unknown': name,
  'dimension-ambiguous': name,
  'dimension-likely': likely,
  'level-outside': { ...value, max: 907 },
  'level-not-readable': { ...value, max: 907 },
  'levels-missing': {},
  'target-below': { present: 908, target: 909 },
  'priority-unknown': value,
  'hours-not-readable': value,
  'code-of-other': { code: 'FACT-code', name: 'FACT-name', otherName: 'FACT-other' },
  'need-twice': { name: 'FACT-name', dimension: 'FACT-dimension', otherRow: 901 },
  'need-unchanged': { name: 'FACT-name', dimension: 'FACT-dimension' },
  'scale-impossible': { min: 908, max: 906 },
  'step-impossible': { step: 909 },
  'weight-impossible': { weight: 914 },
};

/** Not said: which file it is stands above the list of notes. */
const UNSAID = new Set(['no-rows', 'no-mark-rows']);

const notes: readonly ImportNote[] = Object.entries<ImportNoteParams[ImportNoteCode]>(examples).map(([code, params]) =>
  makeNote('warn', code as ImportNoteCode, params, {
    row: 7,
    column: { letter: 'C', header: 'Innovazione' },
    value: 'FACT-value',
  }),
);

test.each(['it', 'en'] as const)('every note has its sentence, with every fact (%s)', (language) => {
  for (const note of notes) {
    const sentence = describeNote(note, language);
    expect(sentence, note.code).not.toMatch(/\{\{|notes\.|undefined/);
    expect(sentence, note.code).toMatch(/[.?]$/);
    expect(sentence, note.code).not.toContain('!');
    if (UNSAID.has(note.code)) continue;
    for (const fact of Object.values<string | number | readonly string[]>({ ...note.params }).flat()) {
      const isWritten = typeof fact === 'number' ? fact > 900 : fact.startsWith('FACT');
      if (isWritten) expect(sentence, note.code).toContain(String(fact));
    }
  }
});

test('every field has its name in both languages', () => {
  const fields = [
    ...organisationFields,
    ...personFields,
    ...criterionFields,
    ...meetingFields,
    ...needFields,
    ...markFields([]),
  ];
  for (const language of ['it', 'en'] as const) {
    const names = fields.map((field) => describeField(field.id, language));
    expect(names.filter((one) => one.includes('fields.'))).toEqual([]);
  }
});
