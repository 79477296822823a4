import type { Agreement } from '../scoring/agreement.ts';
import { chiSquaredTail } from '../scoring/chi-squared.ts';
import { findPanels, type Panel } from '../scoring/panels.ts';
import { isComplete, sheetTable } from '../scoring/sheet-table.ts';
import type { RankingView } from './ranking-view.ts';

/** Why a measure has no value. */
export type AgreementGap =
  | { readonly kind: 'too-few' }
  /** Only the measures that want every sheet. */
  | { readonly kind: 'incomplete'; readonly missing: number }
  | { readonly kind: 'no-spread' };

/** How far the jurors agree, and on what it rests. */
export interface AgreementView {
  readonly agreement: Agreement;
  /** Degrees of freedom of χ²: one less than the entries. */
  readonly degrees: number;
  /** The chance of a W like this from orders at random; `null` without W. */
  readonly chance: number | null;
  /** Why W and the intraclass correlations are `null` where they are, and why α is. */
  readonly matrixGap: AgreementGap;
  readonly alphaGap: AgreementGap;
  readonly panels: readonly Panel<string, string>[];
}

/** Looks at the agreement of a jury from the side of whoever reads it. */
export function viewAgreement(view: RankingView, agreement: Agreement): AgreementView {
  const table = sheetTable(view.scores);
  const canAgree = table.jurors.length > 1 && table.entries.length > 1;
  const sheets = table.rows.reduce((sum, row) => sum + row.length, 0);
  const degrees = Math.max(0, table.entries.length - 1);
  const noSpread: AgreementGap = { kind: 'no-spread' };
  const tooFew: AgreementGap = { kind: 'too-few' };
  const missing = table.jurors.length * table.entries.length - sheets;
  const { kendallChi2 } = agreement;
  return {
    agreement,
    degrees,
    chance: kendallChi2 === null || degrees === 0 ? null : chiSquaredTail(kendallChi2, degrees),
    matrixGap: !canAgree ? tooFew : isComplete(table) ? noSpread : { kind: 'incomplete', missing },
    alphaGap: canAgree ? noSpread : tooFew,
    panels: findPanels(view.scores, table),
  };
}

/** W in words, by the steps of R. C. Schmidt, "Managing Delphi surveys using nonparametric statistical techniques", 1997. */
export function degreeOf(w: number): 'very-weak' | 'weak' | 'moderate' | 'strong' | 'very-strong' {
  if (w < 0.3) return 'very-weak';
  if (w < 0.5) return 'weak';
  if (w < 0.7) return 'moderate';
  return w < 0.9 ? 'strong' : 'very-strong';
}

/** An intraclass correlation in words: T. K. Koo & M. Y. Li, "A guideline of selecting and reporting intraclass correlation coefficients", 2016. */
export function reliabilityOf(icc: number): 'poor' | 'moderate' | 'good' | 'excellent' {
  if (icc < 0.5) return 'poor';
  if (icc < 0.75) return 'moderate';
  return icc < 0.9 ? 'good' : 'excellent';
}

/** Krippendorff's α in words: K. Krippendorff, "Content Analysis", 2nd ed., 2004, §11.4. */
export function solidityOf(alpha: number): 'low' | 'tentative' | 'reliable' {
  if (alpha < 0.667) return 'low';
  return alpha < 0.8 ? 'tentative' : 'reliable';
}
