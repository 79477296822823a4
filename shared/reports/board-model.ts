import type { Language } from '../i18n/catalogue.ts';

/** A card as it is printed. */
export type PrintedCard = {
  /** Brings it back into the app: `7K3F-Q`. */
  readonly code: string;
  readonly kind: 'gap' | 'potential' | 'idea';
  readonly title: string;
  readonly text: string;
  /** 1 to 3; null where nobody weighed it. */
  readonly priority: number | null;
  readonly owner: string;
  readonly hours: number | null;
};

/** A level with its word; `null` where nobody gave one. */
export type PrintedLevel = { readonly level: number; readonly word: string } | null;

/** A zone of a board. `level` is null on boards that measure nothing. */
export type PrintedZone = {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly level: { readonly present: PrintedLevel; readonly target: PrintedLevel } | null;
  /** Columns and rows count from 1. */
  readonly place: {
    readonly column: number;
    readonly row: number;
    readonly width: number;
    readonly height: number;
  };
  readonly cards: readonly PrintedCard[];
};

/** A board on paper: as it is, or with places to write in. */
export type BoardReportModel = {
  readonly language: Language;
  readonly issuer: { readonly name: string; readonly detail: string | null };
  readonly size: 'a3' | 'a4';
  readonly isForHand: boolean;
  readonly title: string;
  readonly organisation: string;
  readonly project: string;
  /** ISO day. */
  readonly printedOn: string;
  /** Whose levels are shown ("T0"); null on boards that measure nothing. */
  readonly moment: string | null;
  /** Printed at the foot of every page; null for nothing. */
  readonly notice: string | null;
  /** Whom the layout is owed to; null where it is our own. */
  readonly credit: string | null;
  readonly columns: number;
  readonly rows: number;
  readonly zones: readonly PrintedZone[];
};
