/** A size of paper in millimetres, as it is printed: wider than tall where it lies. */
export type PageSize = { readonly width: number; readonly height: number };

/** A4 in millimetres. */
export const a4 = { width: 210, height: 297 } as const satisfies PageSize;

/** A page layout in millimetres. One place for both the style sheet and the stamped running lines. */
export type PaperFrame = {
  readonly page: PageSize;
  /**
   * The same on every page: engines without per-page areas lay all pages out as tall as the first and cut off what
   * goes beyond the others, whole table rows with it.
   */
  readonly margin: { readonly top: number; readonly side: number; readonly bottom: number };
  /** Space between the page area and the text block; what hangs (section numbers, reader strip) stays inside the page area. */
  readonly inset: { readonly left: number; readonly right: number };
  /** From the page area to the running lines above and below it. */
  readonly gap: { readonly head: number; readonly foot: number };
  /** Width of the lines that say who may read the paper. */
  readonly readersWidth: number;
  /** Page from which the running header appears; `null` where there is none. */
  readonly headFrom: number | null;
};

/**
 * The layouts in use: `report` has a text block from 22 mm to 190 mm, `sheet` is the wider form that jurors fill in by hand, the
 * others lie: boards, which hang on a wall (`a3`) or are printed on what every office has (`a4wide`).
 */
export const paperFrames = {
  report: {
    page: a4,
    margin: { top: 24, side: 16, bottom: 25 },
    inset: { left: 6, right: 4 },
    gap: { head: 7, foot: 7 },
    readersWidth: 118,
    headFrom: 2,
  },
  sheet: {
    page: a4,
    margin: { top: 15, side: 12, bottom: 21 },
    inset: { left: 4, right: 4 },
    gap: { head: 4, foot: 4 },
    readersWidth: 140,
    headFrom: null,
  },
  a3: {
    page: { width: 420, height: 297 },
    margin: { top: 14, side: 12, bottom: 18 },
    inset: { left: 4, right: 4 },
    gap: { head: 4, foot: 4 },
    readersWidth: 300,
    headFrom: 2,
  },
  a4wide: {
    page: { width: 297, height: 210 },
    margin: { top: 13, side: 10, bottom: 17 },
    inset: { left: 3, right: 3 },
    gap: { head: 4, foot: 4 },
    readersWidth: 200,
    headFrom: 2,
  },
} as const satisfies Readonly<Record<string, PaperFrame>>;

/** Name of a layout. */
export type PaperFrameName = keyof typeof paperFrames;

/** Size of the running lines, in points. */
export const runningTextSize = 8.28;
