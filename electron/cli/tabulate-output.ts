import type { Tabulation } from '../../shared/scoring/tabulation.ts';
import { warningText } from './command-text.ts';

/**
 * A tabulation as other programs read it: JSON with the fields in their published order, numbers in full precision,
 * warnings as sentences.
 */
export function tabulationJson(tabulation: Tabulation<string, string, string>): string {
  const { entries, jurors, agreement, connected, components, warnings } = tabulation;
  const output = { entries, jurors, agreement, connected, components, warnings: warnings.map(warningText) };
  return `${JSON.stringify(output, null, 2)}\n`;
}
