import { quantile } from './criterion-profile.ts';

/** A juror on the line from the most generous to the strictest. */
export interface SeverityPoint {
  readonly juror: string;
  /** In the unit of the marks, positive is strict. */
  readonly severity: number;
  readonly isOutlier: boolean;
}

/** The jury by severity. */
export interface SeveritySpread {
  /** Ascending: from the most generous. */
  readonly points: readonly SeverityPoint[];
  /** The middle one, `null` without points. */
  readonly median: number | null;
}

/** How far beyond the middle half somebody must stand to be named, in widths of it: J. W. Tukey, "Exploratory Data Analysis", 1977. */
const FENCE = 1.5;

/** Fewer jurors have no middle half to stand beyond. */
const LEAST_JURORS = 5;

/** Orders a jury by severity and marks who stands far from the others. A fact about numbers: nothing is taken out. */
export function severitySpread(
  jurors: readonly { readonly juror: string; readonly severity: number | null }[],
): SeveritySpread {
  const known = jurors
    .flatMap(({ juror, severity }) => (severity === null ? [] : [{ juror, severity }]))
    .sort((left, right) => left.severity - right.severity);
  const values = known.map(({ severity }) => severity);
  const low = quantile(values, 0.25);
  const high = quantile(values, 0.75);
  const hasFences = known.length >= LEAST_JURORS && low !== null && high !== null;
  const reach = hasFences ? FENCE * (high - low) + 1e-9 : Number.POSITIVE_INFINITY;
  return {
    points: known.map(({ juror, severity }) => ({
      juror,
      severity,
      isOutlier: hasFences && (severity < low - reach || severity > high + reach),
    })),
    median: quantile(values, 0.5),
  };
}
