import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PackageContents, PickedFile } from '../../shared/contract/contract.ts';

/** A file that was dropped on the window, opened with the app or picked elsewhere, on its way to the screen that deals with it. */
export type OfferedFile =
  | { readonly kind: 'spreadsheet'; readonly file: PickedFile }
  | { readonly kind: 'package'; readonly contents: PackageContents };

const offered = createStore<{ readonly file: OfferedFile | null }>(() => ({ file: null }));

/** Leaves a file for the screen of its kind (`/import`, `/package`); a file that was not taken is replaced. */
export function offerFile(file: OfferedFile): void {
  offered.setState({ file });
}

/** Whether a file calls itself a package. */
export function isPackageName(fileName: string): boolean {
  return /\.miracolo$/iu.test(fileName);
}

/** The file that waits, if any. Stays until {@link dropOfferedFile}, so that a screen may be left and entered again. */
export function useOfferedFile(): OfferedFile | null {
  return useStore(offered, (state) => state.file);
}

/** The screen has dealt with the file, or the person does not want it. */
export function dropOfferedFile(): void {
  offered.setState({ file: null });
}
