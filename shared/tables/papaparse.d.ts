/**
 * The part of Papa Parse used here. Its published types bring in those of Node, which `shared` must not see.
 * https://www.papaparse.com/docs
 */
declare const Papa: {
  parse(
    text: string,
    options: {
      delimiter: string;
      newline: '\n';
      quoteChar: '"';
      skipEmptyLines: false;
    },
  ): { data: string[][]; errors: { code: string; row?: number }[] };
  unparse(
    rows: readonly (readonly string[])[],
    options: { delimiter: string; newline: string; quotes: (value: string) => boolean },
  ): string;
};
export default Papa;
