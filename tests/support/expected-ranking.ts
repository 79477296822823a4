/** What one juror gave to one pitch, a mark for each criterion. */
export type SheetMarks = readonly number[];

/** A pitch with its place, worked out on paper: independent of the code of the app. */
export interface ExpectedPlace {
  readonly name: string;
  readonly place: number;
  readonly isTied: boolean;
  readonly value: number;
}

/**
 * Mean over the jurors of the weighted mean of their marks, then competition ranks (1, 2, 2, 4). Whole numbers until the last
 * division, so that equal values are equal.
 *
 * @param sheets of each pitch, those of jurors who abstained left out; marks and weights are whole.
 */
export function expectRanking(
  sheets: Readonly<Record<string, readonly SheetMarks[]>>,
  weights: readonly number[],
): readonly ExpectedPlace[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // 60 is divisible by every number of jurors up to six.
  const scaled = Object.entries(sheets).map(([name, marks]) => {
    const sums = marks.map((sheet) => sheet.reduce((sum, mark, index) => sum + mark * (weights[index] ?? 0), 0));
    return { name, points: (sums.reduce((sum, one) => sum + one, 0) * 60) / marks.length };
  });
  return scaled
    .map(({ name, points }) => ({
      name,
      place: 1 + scaled.filter((other) => other.points > points).length,
      isTied: scaled.filter((other) => other.points === points).length > 1,
      value: points / 60 / total,
    }))
    .sort((a, b) => a.place - b.place);
}
