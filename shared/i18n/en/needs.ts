import type { needs as source } from '../it/needs.ts';
import type { Translation } from '../translation.ts';

/** English texts: needs assessments: marking levels, comparing, the profile of an organisation. */
export const needs = {} satisfies Translation<typeof source>;
