/** SHA-256 of the UTF-8 bytes of a text, lower-case hex, by the browser's own implementation. */
export async function digestText(text: string): Promise<string> {
  return digestBytes(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, lower-case hex. */
export async function digestBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
