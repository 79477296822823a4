import type { FileSystem, OpenFile } from './file-system.ts';

/** A device that took or gave fewer bytes than it had to; looks like a failure of the operating system. */
class ShortTransfer extends Error {
  readonly code = 'EIO';
}

/** Writes every byte, however many turns the device needs. */
export async function writeFully(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const taken = await file.write(bytes.subarray(done), position + done);
    if (taken <= 0) throw new ShortTransfer(`The device took ${done} of ${bytes.length} bytes`);
    done += taken;
  }
}

/** Reads exactly `length` bytes. */
export async function readFully(file: OpenFile, length: number, position: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const came = await file.read(bytes.subarray(done), position + done);
    if (came <= 0) throw new ShortTransfer(`The device gave ${done} of ${length} bytes`);
    done += came;
  }
  return bytes;
}

/** Closes a file whose content is already safe, or already known to be lost: closing changes neither. */
export async function closeQuietly(file: OpenFile): Promise<void> {
  try {
    await file.close();
  } catch {
    // The operating system gives the handle up in any case.
  }
}

/** Reads a whole file. */
export async function readWholeFile(fs: FileSystem, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fs.open(path, 'read');
  try {
    return await readFully(file, await file.size(), 0);
  } finally {
    await closeQuietly(file);
  }
}
