/** The last part of a path, on any system: what a person recognises. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}
