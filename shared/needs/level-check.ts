import type { LevelMark } from '../domain/needs.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { VersionView } from './templates.ts';

/** Why a mark is refused; nothing of it is written. */
export type MarkRefusal =
  | { readonly code: 'needs-unknown-dimension' }
  /** `levels` is how many the template has; `level` what was asked for. */
  | { readonly code: 'needs-level-outside'; readonly level: number; readonly levels: number }
  | { readonly code: 'needs-hours-invalid' };

/** Checks a mark against the version of the template it is made with: a level that the template does not have means nothing. */
export function checkMark(
  version: VersionView,
  dimension: string,
  fields: Partial<LevelMark>,
): Result<null, MarkRefusal> {
  const found = version.dimensions.find(({ id }) => id === dimension);
  if (found === undefined) return err({ code: 'needs-unknown-dimension' });
  const levels = version.levelNames.length;
  for (const level of [fields.present, fields.target]) {
    if (level === null || level === undefined) continue;
    if (!Number.isInteger(level) || level < 1 || level > levels) {
      return err({ code: 'needs-level-outside', level, levels });
    }
  }
  const { hours } = fields;
  if (hours !== null && hours !== undefined && !(Number.isFinite(hours) && hours >= 0)) {
    return err({ code: 'needs-hours-invalid' });
  }
  return ok(null);
}
