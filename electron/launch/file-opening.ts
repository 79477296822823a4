/** Package files that the system asked this app to open, kept until the page can take them. */
export interface FileOpening {
  /** The system names a file. */
  opened(path: string): void;
  /** The page can take files from now on. */
  pageReady(deliver: (path: string) => void): void;
  /** Whether the system named this file: a page may open no other by its path. */
  isKnown(path: string): boolean;
}

/** See {@link FileOpening}. */
export function createFileOpening(): FileOpening {
  const known = new Set<string>();
  let waiting: string[] = [];
  let deliver: ((path: string) => void) | null = null;
  return {
    opened(path) {
      known.add(path);
      if (deliver === null) waiting.push(path);
      else deliver(path);
    },
    pageReady(newDeliver) {
      deliver = newDeliver;
      const ready = waiting;
      waiting = [];
      for (const path of ready) newDeliver(path);
    },
    isKnown: (path) => known.has(path),
  };
}
