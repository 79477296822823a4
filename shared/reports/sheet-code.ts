import { checkCharacter } from '../lib/check-character.ts';

/** The code printed on a blank sheet: contest, pitch, juror and their check character, `C3-07-G24-M`. */
export function sheetCode(contest: string, pitch: string, juror: string): string {
  const parts = [contest, pitch, juror];
  return [...parts, checkCharacter(parts.join(''))].join('-');
}

/** Whether a typed code ends in the check character of what stands before it. */
export function isSheetCode(code: string): boolean {
  const characters = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return characters.length > 1 && checkCharacter(characters.slice(0, -1)) === characters.slice(-1);
}
