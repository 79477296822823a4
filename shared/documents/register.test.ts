import { describe, expect, it } from 'vitest';
import { currentVersions, formatRegisterKey, parseRegisterEntry, parseRegisterKey } from './register.ts';

const version = (device: string, time: string, seen: Readonly<Record<string, string>> = {}) => ({
  device,
  time,
  seen,
  value: `${device} at ${time}`,
});

describe('register keys', () => {
  it('read back what they spell', () => {
    const key = { type: 'organisation', id: '01HZ.01HY', field: 'contactName', device: 'D7' };
    expect(parseRegisterKey(formatRegisterKey(key))).toEqual(key);
  });

  it('of another shape are not ours', () => {
    for (const text of ['', 'organisation', 'a/b/c', 'a/b@d', 'A/b/c@d', 'a/b/c/d@e', 'a/b/c@d@e', 'a/b/c@d/e']) {
      expect([text, parseRegisterKey(text)]).toEqual([text, null]);
    }
  });
});

describe('register entries', () => {
  it('must be whole', () => {
    expect(parseRegisterEntry({ value: null, time: 't', seen: {} })).not.toBeNull();
    for (const raw of [
      undefined,
      null,
      7,
      {},
      { value: 1, time: 2, seen: {} },
      { value: 1, time: 't', seen: { a: 1 } },
      { value: 1, time: 't', seen: ['a'] },
      { value: 1, time: 't', seen: null },
      { time: 't', seen: {} },
      { value: 1, seen: {} },
    ]) {
      expect(parseRegisterEntry(raw)).toBeNull();
    }
  });
});

describe('the value of an entry', () => {
  const valueOf = (value: unknown) => parseRegisterEntry({ value, time: 't', seen: { A: '1' }, newer: true });

  it('is whatever JSON can hold, and what else the entry carries is left out', () => {
    for (const value of [null, true, 0, -1.5, '', 'x', [], [1, ['a', null]], { a: { b: [] } }]) {
      expect(valueOf(value)).toStrictEqual({ value, time: 't', seen: { A: '1' } });
    }
  });

  it('is refused where JSON has no word for it, however deep it stands', () => {
    const otherKind: unknown = Object.create({ a: 1 });
    for (const value of [undefined, Number.NaN, Infinity, 1n, new Uint8Array(2), new Date(0), () => 1, otherKind]) {
      expect(valueOf(value)).toBeNull();
      expect(valueOf([{ a: [value] }])).toBeNull();
    }
  });
});

describe('the current words of a field', () => {
  it('are those that no other word has seen, the latest first', () => {
    const a = version('A', '1');
    const b = version('B', '2', { A: '1' });
    const c = version('C', '3');
    expect(currentVersions([a, b])).toEqual([b]);
    expect(currentVersions([a, b, c])).toEqual([c, b]);
  });

  it('hold a word written anew after another had seen the one before', () => {
    const a = version('A', '3');
    const b = version('B', '2', { A: '1' });
    expect(currentVersions([a, b])).toEqual([a, b]);
  });

  it('are never none, even where two claim to have seen each other', () => {
    const a = version('A', '1', { B: '2' });
    const b = version('B', '2', { A: '1' });
    expect(currentVersions([a, b])).toEqual([b]);
  });
});
