/** Largest file kept with an organisation, in bytes. Both ends know it: the page says it before anybody tries. */
export const ATTACHMENT_LIMIT_BYTES = 48 * 1024 * 1024;
