import { z } from 'zod';

/** The roles of the programme; a laptop takes one at first start. */
export const roleSchema = z.enum(['coordination', 'coach', 'juror', 'expert', 'scholar', 'contact']);

/** See {@link roleSchema}. */
export type Role = z.infer<typeof roleSchema>;

/** The five worlds a jury is drawn from (PROGRAMME: finance, business, third sector, institutions, research). */
export const worldSchema = z.enum(['finance', 'business', 'third-sector', 'institutions', 'research']);

/** See {@link worldSchema}. */
export type World = z.infer<typeof worldSchema>;

/** Somebody the programme works with. One person may hold several roles. */
export const personSchema = z.object({
  /** Code of the register the person came from ("G01"); links imported files. */
  code: z.string().catch(''),
  name: z.string().catch(''),
  roles: z.array(roleSchema).catch([]),
  world: worldSchema.nullable().catch(null),
  /** What the person does, in words. */
  position: z.string().catch(''),
  email: z.string().catch(''),
  languages: z.array(z.string()).catch([]),
  /** Codes of organisations this person may not judge or advise. */
  conflictCodes: z.array(z.string()).catch([]),
  /** Codes of organisations this person belongs to. */
  organisationCodes: z.array(z.string()).catch([]),
  notes: z.string().catch(''),
  isExample: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});

/** See {@link personSchema}. */
export type Person = z.infer<typeof personSchema>;
