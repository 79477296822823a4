/** The files this app wrote since it started: the only ones it shows in the system's file manager. */
export interface SavedFiles {
  add(path: string): void;
  has(path: string): boolean;
}

/** See {@link SavedFiles}. */
export function createSavedFiles(): SavedFiles {
  const paths = new Set<string>();
  return { add: (path) => void paths.add(path), has: (path) => paths.has(path) };
}
