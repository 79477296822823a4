import { checkCharacter } from '../lib/check-character.ts';

/** Characters of a card's id that stand in its code: its last ones, which are drawn at random. */
const LENGTH = 4;

/** The code that a card carries on paper: the last four characters of its id and their check character, `7K3F-Q`. */
export function cardCode(id: string): string {
  const end = id.slice(-LENGTH);
  return `${end}-${checkCharacter(end)}`;
}

/** What a code typed from paper leads to. */
export type CardCodeReading =
  | { readonly kind: 'empty' }
  /** Not five letters and figures; `count` are there. */
  | { readonly kind: 'length'; readonly count: number }
  /** The check character does not fit: something was misread. */
  | { readonly kind: 'wrong-check' }
  /** Well written, but no card of this board has it. */
  | { readonly kind: 'unknown' }
  /** The cards that have it: one, or very rarely more. */
  | { readonly kind: 'found'; readonly ids: readonly string[] };

/**
 * Reads a code typed from paper. Spaces and dashes do not matter, nor small letters; ids have no I, L, O and U, so that a one read
 * as I or L and a zero read as O are taken for what they are.
 *
 * @param ids of all cards it may mean.
 */
export function readCardCode(typed: string, ids: readonly string[]): CardCodeReading {
  const signs = typed.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '');
  if (signs === '') return { kind: 'empty' };
  if (signs.length !== LENGTH + 1) return { kind: 'length', count: signs.length };
  const end = plain(signs.slice(0, LENGTH));
  if (plain(checkCharacter(end)) !== plain(signs.slice(LENGTH))) return { kind: 'wrong-check' };
  const found = ids.filter((id) => id.slice(-LENGTH) === end);
  return found.length === 0 ? { kind: 'unknown' } : { kind: 'found', ids: found };
}

function plain(signs: string): string {
  return signs.replaceAll(/[IL]/gu, '1').replaceAll('O', '0');
}
