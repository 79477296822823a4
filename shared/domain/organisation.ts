import { z } from 'zod';

/** A cooperative, startup or fund with what it brings to the programme. Every field is text as the organisation wrote it. */
export const organisationSchema = z.object({
  /** Code of the register ("O01"); links imported files, unique within an edition. */
  code: z.string().catch(''),
  name: z.string().catch(''),
  legalForm: z.string().catch(''),
  sector: z.string().catch(''),
  projectName: z.string().catch(''),
  /** May hold line breaks. */
  description: z.string().catch(''),
  contactName: z.string().catch(''),
  contactEmail: z.string().catch(''),
  website: z.string().catch(''),
  links: z.array(z.string()).catch([]),
  tags: z.array(z.string()).catch([]),
  /** Where the facts come from ("testo del programma"). */
  source: z.string().catch(''),
  notes: z.string().catch(''),
  /** Ids of the people who coach it, and of the experts who advise it: as jurors they abstain from its pitch. */
  coachIds: z.array(z.string()).catch([]),
  expertIds: z.array(z.string()).catch([]),
  /** SHA-256 (hex) of the logo file, empty without one. */
  logoSha256: z.string().catch(''),
  isExample: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});

/** See {@link organisationSchema}. */
export type Organisation = z.infer<typeof organisationSchema>;

/** A file that belongs to an organisation; the main process keeps its bytes under their SHA-256. */
export const attachmentSchema = z.object({
  fileName: z.string().catch(''),
  sha256: z.string().catch(''),
  /** Bytes. */
  size: z.number().catch(0),
  mediaType: z.string().catch(''),
  /** ISO date and time. */
  addedAt: z.string().catch(''),
  /** Id of the coaching session it was brought to; empty for none. */
  session: z.string().catch(''),
  archived: z.boolean().catch(false),
});

/** See {@link attachmentSchema}. */
export type Attachment = z.infer<typeof attachmentSchema>;
