import { z } from 'zod';
import { defineRecord } from './record.ts';

/** One place of a frozen ranking. Numbers are full precision; `null` where nothing could be computed. */
export const frozenPlaceSchema = z.object({
  pitch: z.string(),
  rank: z.number().nullable(),
  tied: z.boolean(),
  raw: z.number().nullable(),
  trimmed: z.number().nullable(),
  sheets: z.number(),
});

/** See {@link frozenPlaceSchema}. */
export type FrozenPlace = z.infer<typeof frozenPlaceSchema>;

/**
 * The ranking as it stood when a round was closed: a `result/<contest>` document. `inputsHash` is the SHA-256 (hex) of the
 * canonical text of criteria, weights, rule and the hashes of all submissions counted.
 */
export const resultRecord = defineRecord(
  'result',
  z.object({
    closedAt: z.string().catch(''),
    inputsHash: z.string().catch(''),
    places: z.array(frozenPlaceSchema).catch([]),
  }),
);
