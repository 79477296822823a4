import type { Translate } from '../../../../shared/i18n/translator.ts';
import { findScaleFault, type Scale } from '../../../../shared/domain/scale.ts';
import { readNumberText } from '../../../ui/number-text.ts';

/** A box read as a mark: `null` for an empty one, or what is wrong with it and how to mend it. */
export type CopiedMark =
  { readonly ok: true; readonly mark: number | null } | { readonly ok: false; readonly words: string };

/** Reads what was typed into a box of the paper sheet. Nothing is rounded or clipped. */
export function readCopiedMark(
  text: string,
  scale: Scale,
  { t, mark }: { readonly t: Translate; readonly mark: (value: number) => string },
): CopiedMark {
  const read = readNumberText(text, {});
  if (!read.ok) return { ok: false, words: t('transcription:grid.notNumber', { text: text.trim() }) };
  if (read.value === null) return { ok: true, mark: null };
  const fault = findScaleFault(read.value, scale);
  if (fault === null) return { ok: true, mark: read.value };
  return {
    ok: false,
    words:
      fault === 'off-step'
        ? t('transcription:grid.offStep', { text: text.trim(), step: mark(scale.step) })
        : t('transcription:grid.offScale', { text: text.trim(), min: mark(scale.min), max: mark(scale.max) }),
  };
}
