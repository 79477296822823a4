import { describe, expect, it } from 'vitest';
import {
  documentIdOf,
  documentKinds,
  isDocumentId,
  isPackable,
  packableKinds,
  parseDocumentId,
} from './document-id.ts';

const A = '01HZZZZZZZZZZZZZZZZZZZZZZ1';
const B = '01HZZZZZZZZZZZZZZZZZZZZZZ2';

describe('document ids', () => {
  it('read back what they spell', () => {
    for (const kind of ['programme', 'organisation', 'contest', 'result', 'private'] as const) {
      expect(parseDocumentId(documentIdOf({ kind, id: A }))).toEqual({ kind, id: A });
    }
    const sheet = { kind: 'sheet', contest: A, juror: B } as const;
    expect(parseDocumentId(documentIdOf(sheet))).toEqual(sheet);
  });

  it('say which documents may leave the laptop: never what a person notes for themselves', () => {
    expect(documentKinds.filter((kind) => !packableKinds.some((packable) => packable === kind))).toEqual(['private']);
    expect(isPackable(documentIdOf({ kind: 'private', id: A }))).toBe(false);
    expect(isPackable(documentIdOf({ kind: 'sheet', contest: A, juror: B }))).toBe(true);
  });

  it('refuse everything else: no text of a package becomes a path', () => {
    const texts = [
      '',
      'organisation',
      'organisation/',
      `organisation/../${A}`,
      `organisation/${A}/`,
      `organisation/${A}\n`,
      `organisation/${A.toLowerCase()}`,
      `sheet/${A}`,
      `sheet/${A}/${B}/${B}`,
      `/organisation/${A}`,
      `organisation/${A}\u0000`,
    ];
    for (const text of texts) expect([text, isDocumentId(text)]).toEqual([text, false]);
  });
});
