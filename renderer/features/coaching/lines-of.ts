/** Names written in one line, separated by commas, semicolons or line ends; each once. */
export function linesOf(text: string): readonly string[] {
  const names = text.split(/[,;\n]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
