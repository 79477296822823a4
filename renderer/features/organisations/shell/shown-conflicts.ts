/** Fields of the organisation whose disagreements stand in place on its page. */
export const SHOWN_BESIDE_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'code',
  'legalForm',
  'sector',
  'projectName',
  'description',
  'contactName',
  'contactEmail',
  'website',
  'links',
  'tags',
  'source',
  'notes',
  'isExample',
  'logoSha256',
]);
