import type { TextEncodingName } from './workbook.ts';

/** The part of the platform's decoder used here; it exists in every browser and in Node. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** A text with the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** Bytes 80–9F of windows-1252 (WHATWG Encoding Standard); unassigned ones stand for themselves. */
const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Turns the bytes of a text file into text without its byte order mark. Without a wish of the user, the mark decides;
 * then UTF-16 shows by its zero bytes; then whatever is valid UTF-8 is UTF-8; the rest is windows-1252, which
 * Italian and other western spreadsheets write.
 */
export function decodeText(bytes: Uint8Array, wanted?: TextEncodingName): DecodedText {
  const encoding = wanted ?? findEncoding(bytes);
  return { encoding, text: decodeAs(bytes, encoding) };
}

function findEncoding(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = findUnmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function findUnmarkedUtf16(bytes: Uint8Array): TextEncodingName | null {
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length * 0.3) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): string {
  return encoding === 'windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding, { fatal: false }).decode(bytes);
}

/** Own table, because some releases of Node 22–24 decode the label windows-1252 as ISO 8859-1 and lose ’ “ ” – — €. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const size = 16_384;
  for (let start = 0; start < bytes.length; start += size) {
    const codes = Array.from(bytes.subarray(start, start + size), (byte) =>
      byte < 0x80 || byte > 0x9f ? byte : WINDOWS_1252_UPPER.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
