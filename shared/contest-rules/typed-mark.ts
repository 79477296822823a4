import { findScaleFault, type Scale } from '../domain/scale.ts';

/** What was typed so far on one criterion, and the mark it stands for. */
export interface TypedMark {
  /** Digits that may still be part of a longer number. */
  readonly text: string;
  /** `null` while what was typed is no mark of the scale. */
  readonly mark: number | null;
}

/**
 * Takes one more key of a number: "1" then "0" is ten, "6" "," "2" "5" is 6,25. A key that cannot continue what was typed
 * begins anew, so that "7" then "8" corrects the seven into an eight.
 *
 * @param before what was typed a moment ago on the same criterion, empty when nothing was.
 */
export function typeMark(before: string, key: string, scale: Scale): TypedMark {
  const sign = key === ',' ? '.' : key;
  const continued = readText(before + sign, scale);
  if (before !== '' && continued !== null) return continued;
  return readText(sign, scale) ?? { text: '', mark: null };
}

function readText(text: string, scale: Scale): TypedMark | null {
  if (!/^\d+(\.\d*)?$/.test(text)) return null;
  const mark = Number(text);
  if (findScaleFault(mark, scale) === null) return { text, mark: text.endsWith('.') ? null : mark };
  return canGrow(text, scale) ? { text, mark: null } : null;
}

/** Whether more keys could still make a mark of it: "6.2" on quarter steps, "2" on a scale from 20 to 30. */
function canGrow(text: string, scale: Scale): boolean {
  const decimals = Math.max(0, (String(scale.step).split('.')[1] ?? '').length);
  const [whole = '', fraction] = text.split('.');
  if (fraction !== undefined) return fraction.length < decimals && Number(whole) <= scale.max;
  return Number(whole) < scale.max && String(scale.max).length > whole.length;
}
