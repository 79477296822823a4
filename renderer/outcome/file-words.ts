import type { Translate } from '../../shared/i18n/translator.ts';

/** Kinds of files as people tell them apart; named in `organisations:files.kind`. */
export type FileKindWord = 'pdf' | 'image' | 'sheet' | 'text' | 'slides' | 'archive' | 'video' | 'audio' | 'other';

const ENDINGS: readonly (readonly [RegExp, FileKindWord, string])[] = [
  [/\.pdf$/iu, 'pdf', 'application/pdf'],
  [/\.png$/iu, 'image', 'image/png'],
  [/\.jpe?g$/iu, 'image', 'image/jpeg'],
  [/\.webp$/iu, 'image', 'image/webp'],
  [/\.gif$/iu, 'image', 'image/gif'],
  [/\.svg$/iu, 'image', 'image/svg+xml'],
  [/\.xlsx$/iu, 'sheet', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/\.ods$/iu, 'sheet', 'application/vnd.oasis.opendocument.spreadsheet'],
  [/\.(csv|tsv)$/iu, 'sheet', 'text/csv'],
  [/\.docx$/iu, 'text', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.odt$/iu, 'text', 'application/vnd.oasis.opendocument.text'],
  [/\.(txt|md)$/iu, 'text', 'text/plain'],
  [/\.pptx$/iu, 'slides', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  [/\.odp$/iu, 'slides', 'application/vnd.oasis.opendocument.presentation'],
  [/\.zip$/iu, 'archive', 'application/zip'],
  [/\.(mp4|mov|webm)$/iu, 'video', 'video/mp4'],
  [/\.(mp3|wav|ogg)$/iu, 'audio', 'audio/mpeg'],
];

/** What a file is, by its name. */
export function kindOfFile(fileName: string): FileKindWord {
  return ENDINGS.find(([ending]) => ending.test(fileName))?.[1] ?? 'other';
}

/** The media type of a file picked by its name; a dropped one brings its own. */
export function mediaTypeOf(fileName: string): string {
  return ENDINGS.find(([ending]) => ending.test(fileName))?.[2] ?? 'application/octet-stream';
}

const KILOBYTE = 1000;
const MEGABYTE = 1000 * KILOBYTE;

/** A size as people say it: `850 byte`, `12 kB`, `3,4 MB`. Kilo is a thousand, as the systems' file managers count. */
export function sizeInWords(bytes: number, t: Translate, number: (value: number, digits: number) => string): string {
  if (bytes < KILOBYTE) return t('organisations:files.bytes', { size: number(bytes, 0) });
  // 999 600 bytes would round to "1000 kB".
  if (Math.round(bytes / KILOBYTE) < KILOBYTE) {
    return t('organisations:files.kilobytes', { size: number(bytes / KILOBYTE, 0) });
  }
  return t('organisations:files.megabytes', { size: number(bytes / MEGABYTE, 1) });
}
