import type { Criterion, RubricAnchor } from '../domain/contest.ts';
import { listMarks, type Scale } from '../domain/scale.ts';

/** The five words of a rubric, lowest first. */
export const rubricLevels = ['absent', 'weak', 'partial', 'good', 'excellent'] as const;

/** See {@link rubricLevels}. */
export type RubricLevel = (typeof rubricLevels)[number];

/** Where each word begins, as a share of the scale: on 0–10 assente 0, debole 1, parziale 4, buono 6, eccellente 9. */
const LEVEL_STARTS: Readonly<Record<RubricLevel, number>> = {
  absent: 0,
  weak: 0.1,
  partial: 0.4,
  good: 0.6,
  excellent: 0.9,
};

const TOLERANCE = 1e-6;

/** The lowest mark of a scale that a word stands for. */
export function levelStart(level: RubricLevel, scale: Scale): number {
  const aim = scale.min + LEVEL_STARTS[level] * (scale.max - scale.min);
  return listMarks(scale).find((mark) => mark >= aim - TOLERANCE) ?? scale.max;
}

/** The anchor a mark falls under; `null` below the first anchor or without a rubric. */
export function findAnchor(anchors: readonly RubricAnchor[], mark: number): RubricAnchor | null {
  let found: RubricAnchor | null = null;
  for (const anchor of anchors) {
    if (anchor.from <= mark + TOLERANCE && (found === null || anchor.from >= found.from)) found = anchor;
  }
  return found;
}

/** A stretch of marks under one word: `start` and `end` are positions in the list of marks, `end` not included. */
export interface RubricBand {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words to write once above all criteria.
 *
 * @param marks the marks shown as segments, ascending.
 * @returns an empty list where the criteria do not share words and thresholds: then each says its own.
 */
export function commonBands(
  criteria: readonly Pick<Criterion, 'anchors'>[],
  marks: readonly number[],
): readonly RubricBand[] {
  const first = criteria[0];
  if (first === undefined || first.anchors.length === 0) return [];
  const spelling = spell(first.anchors);
  if (criteria.some((criterion) => spell(criterion.anchors) !== spelling)) return [];
  const bands: { word: string; start: number; end: number }[] = [];
  for (const [index, mark] of marks.entries()) {
    const word = findAnchor(first.anchors, mark)?.word ?? '';
    const last = bands.at(-1);
    if (last !== undefined && last.word === word) last.end = index + 1;
    else bands.push({ word, start: index, end: index + 1 });
  }
  return bands;
}

function spell(anchors: readonly RubricAnchor[]): string {
  return JSON.stringify(anchors.map(({ from, word }) => [from, word]));
}
