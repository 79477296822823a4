import { err, ok, type Result } from '../../shared/lib/result.ts';

/** Why a text is not JSON this app reads. */
export type JsonFault = 'damaged' | 'depth' | 'refused-key';

/** Deepest nesting of arrays and objects. */
export const JSON_DEPTH_LIMIT = 32;
/** Keys that change what an object is in careless hands. */
const REFUSED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Parses JSON from outside: depth is checked before anything is built, and no object carries a refused key. */
export function parseGuardedJson(bytes: Uint8Array): Result<unknown, JsonFault> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(text) > JSON_DEPTH_LIMIT) return err('depth');
    let hasRefusedKey = false;
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (REFUSED_KEYS.includes(key)) hasRefusedKey = true;
      return inner;
    });
    return hasRefusedKey ? err('refused-key') : ok(value);
  } catch {
    return err('damaged');
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inText) {
      if (character === '\\') index += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}
