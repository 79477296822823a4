import { nameKey } from '../../../../shared/importing/name-key.ts';

/** Adds what was typed: "Cultura, scuola" are two tags; one that is there already, in any spelling, is not added twice. */
export function addTags(tags: readonly string[], typed: string): readonly string[] {
  const known = new Set(tags.map(nameKey));
  const next = [...tags];
  for (const tag of typed.split(/[,;]/u).map((part) => part.trim())) {
    if (tag === '' || known.has(nameKey(tag))) continue;
    known.add(nameKey(tag));
    next.push(tag);
  }
  return next;
}
