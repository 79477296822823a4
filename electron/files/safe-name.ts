/** Longest name, in UTF-8 bytes, that every file system we meet takes; the temporary beside it has a short name of its own. */
const LONGEST_BYTES = 255;
const FALLBACK = 'Miracolo';
/** Control characters, what Windows refuses, and marks that turn the reading direction (`fdp.exe` shown as `exe.pdf`). */
const REFUSED = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Devices of Windows, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * Makes a file name that Windows, macOS and Linux all take, and that shows what it is. Never empty, never a path.
 *
 * @param name may come from what people typed: a contest's title, an organisation's name.
 */
export function safeFileName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(REFUSED, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const usable = cleaned === '' ? FALLBACK : DEVICE.test(cleaned) ? `_${cleaned}` : cleaned;
  const dot = usable.lastIndexOf('.');
  const extension = dot > 0 && usable.length - dot <= 12 ? usable.slice(dot) : '';
  const stem = usable.slice(0, usable.length - extension.length);
  return shortened(stem, LONGEST_BYTES - byteLength(extension)).replace(/[. ]+$/, '') + extension;
}

/** Whole characters as people see them: an accent or a skin tone is never cut off its letter. */
function shortened(text: string, limit: number): string {
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('it', { granularity: 'grapheme' }).segment(text)) {
    length += byteLength(segment);
    if (length > limit) break;
    kept += segment;
  }
  return kept;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
