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
    ]) {
      expect(parseRegisterEntry(raw)).toBeNull();
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
