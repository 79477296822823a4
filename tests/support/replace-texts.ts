// Fields whose text is not free: chosen from a list, or a date.
const fixed = new Set([
  'language',
  'kind',
  'state',
  'podium',
  'date',
  'openedAt',
  'closedAt',
  'signedAt',
  'submittedAt',
  'keepUntil',
  'sha256',
]);

/** A copy of a model in which every free text is replaced. */
export function replaceTexts<Model>(model: Model, replace: (text: string) => string): Model {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : replace(value);
    if (Array.isArray(value)) return value.map((item: unknown) => visit(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, name)]));
    }
    return value;
  };
  // The copy has the shape of the model: only texts were exchanged for texts.
  return visit(model, '') as Model;
}
