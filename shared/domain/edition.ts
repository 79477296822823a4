import { z } from 'zod';

/** One run of the programme, as its own document describes it. Dates are ISO `yyyy-mm-dd`, empty when not decided. */
export const editionSchema = z.object({
  /** Shown in the top bar: "Edizione 2020–21". */
  name: z.string().catch(''),
  programmeName: z.string().catch('Miracolo a Milano'),
  startsOn: z.string().catch(''),
  endsOn: z.string().catch(''),
  /** Marks invented or borrowed data on every screen and paper ("Dati di esempio"). */
  isSample: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});

/** See {@link editionSchema}. */
export type Edition = z.infer<typeof editionSchema>;
