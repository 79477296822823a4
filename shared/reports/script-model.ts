import type { PaperContext } from './paper-context.ts';

/** Something that happens on stage, in the order of the day. */
export type ScriptLine = {
  /** "14.40"; `null` while it is not known when the day begins. */
  readonly time: string | null;
  /** Number of the pitch; `null` for what is no pitch. */
  readonly number: number | null;
  readonly title: string;
  readonly detail: string;
  readonly minutes: number;
  /** What the presenter says. */
  readonly words: string;
};

/** One step of the reveal: what is said before, and what then stands on the screen. */
export type ScriptReveal = {
  /** "3° posto", or the name of a prize. */
  readonly title: string;
  readonly names: readonly string[];
  readonly words: string;
};

/** The presenter's script. */
export type ScriptModel = PaperContext & {
  readonly subtitle: string;
  readonly minutes: { readonly pitch: number; readonly questions: number; readonly buffer: number };
  readonly lines: readonly ScriptLine[];
  /** From the last place announced to the first, then the prizes; `null` until the ranking is confirmed. */
  readonly reveal: readonly ScriptReveal[] | null;
};
