import { z } from 'zod';

/** As what a juror would like to meet an organisation after the contest. */
export const interestKindSchema = z.enum(['client', 'partner', 'funder', 'expert']);

/** See {@link interestKindSchema}. */
export type InterestKind = z.infer<typeof interestKindSchema>;

/** One pitch on a signed-off sheet: marks by criterion id (an absent key is a missing mark, never zero), or a recusal. */
export const submittedEntrySchema = z.object({
  pitch: z.string(),
  recused: z.boolean(),
  recusalReason: z.string(),
  remark: z.string(),
  marks: z.record(z.string(), z.number()),
  // Absent in versions signed before they existed: a default would change the text that was hashed.
  interests: z.array(interestKindSchema).optional(),
  interestNote: z.string().optional(),
});

/** See {@link submittedEntrySchema}. */
export type SubmittedEntry = z.infer<typeof submittedEntrySchema>;

/** Where the marks of a submission come from: typed on this screen, read from a spreadsheet, or copied from paper by two people. */
export const submissionOriginSchema = z.object({
  kind: z.enum(['typed', 'imported', 'paper']),
  fileName: z.string(),
  /** Who copied a paper sheet: two names. */
  transcribers: z.array(z.string()).optional(),
});

/**
 * What a juror handed in: an immutable version of the whole sheet. A later version names its reason and the hash of
 * the one before, so that no version can be swapped unnoticed. Only submissions are tabulated.
 */
export const submissionSchema = z.object({
  version: z.literal(1),
  type: z.literal('submission'),
  contest: z.string(),
  juror: z.string(),
  /** 1, 2, 3, … within this sheet. */
  sequence: z.number().int().min(1),
  /** SHA-256 (hex) of the canonical bytes of the previous version, empty for the first. */
  previousHash: z.string(),
  /** ISO date and time of the laptop that submitted. */
  submittedAt: z.string(),
  /** Why this version replaces the one before, empty for the first. */
  reason: z.string(),
  origin: submissionOriginSchema,
  /** The version of the criteria these marks answer; absent means the first. */
  criteriaVersion: z.number().int().min(1).optional(),
  entries: z.array(submittedEntrySchema),
});

/** See {@link submissionSchema}. */
export type Submission = z.infer<typeof submissionSchema>;
