import type { catalogue } from './catalogue.ts';

type Texts = (typeof catalogue)['it'];

/** Namespaces of the catalogue. */
export type Namespace = keyof Texts;

/** A text in several numbers is asked for without them. */
type WithoutNumber<Key extends string> =
  Key extends `${infer Bare}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Bare : Key;

/** Paths of the texts within a tree of them. */
export type KeysWithin<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutNumber<Key> : `${Key}.${KeysWithin<Tree[Key]>}`;
}[keyof Tree & string];

/**
 * Everything the catalogue has a text for, spelled as it is asked for: `needs:moment.t0`. Not i18next's own types: they work a union of
 * all keys out anew at every call, which took the type checker 2.8 million instantiations and half of its time.
 */
export type TextKey = { [Space in Namespace]: `${Space}:${KeysWithin<Texts[Space]>}` }[Namespace];

/** Translates texts of these keys; values stand where the text names them, `count` chooses the number. */
export type TranslateKeys<Key extends string> = (key: Key, values?: Readonly<Record<string, unknown>>) => string;
