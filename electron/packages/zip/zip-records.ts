/*
 * The three records of a zip file (PKWARE APPNOTE 6.3), without zip64, encryption or several disks: a package is far too
 * small for the first and has no use for the others. Lengths in bytes, numbers little endian.
 */

/** In front of an entry's bytes. */
export const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;
/** One entry in the directory at the end. */
export const DIRECTORY_ENTRY = { signature: 0x02014b50, length: 46 } as const;
/** The last record. */
export const DIRECTORY_END = { signature: 0x06054b50, length: 22 } as const;

/** Bytes kept as they are, or deflated. */
export const METHODS = { stored: 0, deflated: 8 } as const;

/** Flag: the name is UTF-8. */
export const FLAG_UTF8 = 0x0800;
/** Flag: encrypted. */
export const FLAG_ENCRYPTED = 0x0001;
/** Flag: sizes and checksum follow the bytes instead of standing in front. */
export const FLAG_DESCRIPTOR = 0x0008;
