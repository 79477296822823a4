import { additive } from '../scoring/additive.ts';
import { countedSheets } from '../scoring/sheet-value.ts';
import type { RankingView } from './ranking-view.ts';

/**
 * Why the additive correction moves an entry. An entry's raw value differs from its corrected one by the mean severity of those who
 * judged it, so what tells is who did not.
 */
export interface CorrectionReason {
  readonly pitch: string;
  /** Whether the corrected value is above or below the raw one; `level` where those who judged it are as strict as all. */
  readonly change: 'rises' | 'falls' | 'level';
  /** Corrected minus raw, in the unit of the marks. */
  readonly amount: number;
  /** Jurors of its panel without a counted sheet for it. */
  readonly away: number;
  /** How many of them are among the strictest, and among the most generous, third of the jury. */
  readonly strictAway: number;
  readonly generousAway: number;
  /** How many of those counted above as strict (where it falls) or generous (where it rises) abstained. */
  readonly recused: number;
}

/** Below this no printed mean moves. */
const NOTHING = 0.005;

/** Explains every ranked entry, by pitch. */
export function correctionReasons(view: RankingView): ReadonlyMap<string, CorrectionReason> {
  const { scores } = view;
  const severities = additive(scores).jurors.flatMap(({ juror, severity }) =>
    severity === null ? [] : [{ juror, severity }],
  );
  const byStrictness = [...severities].sort((left, right) => right.severity - left.severity);
  const third = Math.ceil(byStrictness.length / 3);
  const strict = new Set(
    byStrictness
      .slice(0, third)
      .filter(({ severity }) => severity > 0)
      .map(({ juror }) => juror),
  );
  const generous = new Set(
    byStrictness
      .slice(-third)
      .filter(({ severity }) => severity < 0)
      .map(({ juror }) => juror),
  );
  const judgedBy = new Map<string, Set<string>>();
  for (const { entry, juror } of countedSheets(scores)) {
    const jurors = judgedBy.get(entry) ?? new Set<string>();
    judgedBy.set(entry, jurors.add(juror));
  }
  const recusals = new Set(
    scores.sheets.filter(({ state }) => state === 'recused').map(({ juror, entry }) => `${juror}.${entry}`),
  );
  return new Map(
    view.rows.flatMap(({ pitch, methods }) => {
      const { raw, additive: corrected } = methods;
      const judges = judgedBy.get(pitch);
      if (raw.value === null || corrected.value === null || judges === undefined) return [];
      const amount = corrected.value - raw.value;
      const change = Math.abs(amount) < NOTHING ? 'level' : amount > 0 ? 'rises' : 'falls';
      const away = severities.map(({ juror }) => juror).filter((juror) => !judges.has(juror));
      const telling = away.filter((juror) => (change === 'rises' ? generous : strict).has(juror));
      const reason: CorrectionReason = {
        pitch,
        change,
        amount,
        away: away.length,
        strictAway: away.filter((juror) => strict.has(juror)).length,
        generousAway: away.filter((juror) => generous.has(juror)).length,
        recused: telling.filter((juror) => recusals.has(`${juror}.${pitch}`)).length,
      };
      return [[pitch, reason] as const];
    }),
  );
}
