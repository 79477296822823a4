import { describe, expect, it } from 'vitest';
import { documentIdOf, isDocumentId, parseDocumentId } from './document-id.ts';

const A = '01HZZZZZZZZZZZZZZZZZZZZZZ1';
const B = '01HZZZZZZZZZZZZZZZZZZZZZZ2';

describe('document ids', () => {
  it('read back what they spell', () => {
    for (const kind of ['programme', 'organisation', 'contest', 'result'] as const) {
      expect(parseDocumentId(documentIdOf({ kind, id: A }))).toEqual({ kind, id: A });
    }
    const sheet = { kind: 'sheet', contest: A, juror: B } as const;
    expect(parseDocumentId(documentIdOf(sheet))).toEqual(sheet);
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
      `private/${A}`,
      `/organisation/${A}`,
      `organisation/${A}\u0000`,
    ];
    for (const text of texts) expect([text, isDocumentId(text)]).toEqual([text, false]);
  });
});
