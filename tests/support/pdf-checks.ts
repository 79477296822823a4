import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a PDF tool and gives what it printed; throws with its complaint when it fails. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute(command, [...args], { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

/** A font of a PDF as `pdffonts` lists it. */
export type PdfFont = { readonly name: string; readonly type: string; readonly embedded: boolean };

/** Fonts of a PDF. Columns are cut where the rule below the head has its gaps, since types have spaces. */
export async function pdfFonts(path: string): Promise<readonly PdfFont[]> {
  const [, rule = '', ...lines] = (await run('pdffonts', [path])).split('\n');
  const starts = Array.from(rule.matchAll(/-+/g), (match) => match.index);
  const cell = (line: string, column: number): string => line.slice(starts[column], starts[column + 1]).trim();
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      // A long name pushes the other columns to the right.
      const name = line.split(/\s/)[0] ?? '';
      const shift = Math.max(0, name.length - ((starts[1] ?? 0) - 1));
      const rest = line.slice(shift);
      return { name, type: cell(rest, 1), embedded: cell(rest, 3) === 'yes' };
    });
}

/** All that is wrong with a PDF as a file: syntax, fonts that are not embedded or are Type 3. Empty when all is well. */
export async function pdfProblems(path: string): Promise<readonly string[]> {
  const problems: string[] = [];
  try {
    await run('qpdf', ['--check', path]);
  } catch (error) {
    problems.push(`qpdf --check: ${error instanceof Error ? error.message : String(error)}`);
  }
  const fonts = await pdfFonts(path);
  if (fonts.length === 0) problems.push('no fonts');
  for (const font of fonts) {
    if (!font.embedded) problems.push(`${font.name} is not embedded`);
    if (font.type === 'Type 3') problems.push(`${font.name} is Type 3`);
  }
  return problems;
}

/** The text of each page as it lies on the paper, lines and columns kept. */
export async function pdfPages(path: string): Promise<readonly string[]> {
  const text = await run('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-']);
  return text.split('\f').slice(0, -1);
}

/** Text without any white space: what is left when lines are broken wherever they will. */
export function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0\u202F]+/g, '');
}

/** Those of the wanted texts that a PDF does not show anywhere. */
export async function missingTexts(path: string, wanted: readonly string[]): Promise<readonly string[]> {
  // In reading order a text that wraps inside its column stays together; laid out, neighbouring columns come between.
  const raw = withoutSpaces(await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']));
  return wanted.filter((text) => !raw.includes(withoutSpaces(text)));
}

/** What is wrong with the page count at the foot: every page must say `pagina x di y`. `parts` are the pages of each part. */
export function pageCountProblems(
  pages: readonly string[],
  parts: readonly number[] = [pages.length],
): readonly string[] {
  const wanted = parts.flatMap((count) =>
    Array.from({ length: count }, (_page, index) => `pagina ${index + 1} di ${count}`),
  );
  if (wanted.length !== pages.length) return [`${pages.length} pages instead of ${wanted.length}`];
  return pages.flatMap((page, index) => {
    const found = page.match(/pagina \d+ di \d+/g) ?? [];
    return found.length === 1 && found[0] === wanted[index]
      ? []
      : [`page ${index + 1}: ${found.join(', ') || 'no count'}`];
  });
}

/** What a PDF says about itself. */
export type PdfDescription = {
  readonly title: string;
  readonly language: string;
  readonly pages: number;
  /** Titles of the bookmarks, children after their parent. */
  readonly bookmarks: readonly string[];
};

type QpdfOutline = { readonly title: string; readonly kids: readonly QpdfOutline[] };

type QpdfJson = {
  readonly pages: readonly unknown[];
  readonly outlines: readonly QpdfOutline[];
};

function titles(outlines: readonly QpdfOutline[]): readonly string[] {
  return outlines.flatMap((outline) => [outline.title, ...titles(outline.kids)]);
}

/** Reads title, language, page count and bookmarks. */
export async function describePdf(path: string): Promise<PdfDescription> {
  const output = await run('qpdf', ['--json=2', '--json-stream-data=none', path]);
  // The shape is that of qpdf's documented JSON, version 2.
  const json = JSON.parse(output) as QpdfJson;
  const language = output.match(/"\/Lang": "u:([^"]*)"/)?.[1] ?? '';
  const info = await run('pdfinfo', ['-enc', 'UTF-8', path]);
  return {
    title: info.match(/^Title:\s*(.*)$/m)?.[1] ?? '',
    language,
    pages: json.pages.length,
    bookmarks: titles(json.outlines),
  };
}

/** A word on a page and its box, in points from the left and top edge. */
export type PdfWord = {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Every word of a PDF with its place. */
export async function pdfWords(path: string): Promise<readonly PdfWord[]> {
  const markup = await run('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-']);
  return markup
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      Array.from(
        page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g),
        ([, left, top, right, bottom, text = '']): PdfWord => ({
          page: index + 1,
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    );
}
