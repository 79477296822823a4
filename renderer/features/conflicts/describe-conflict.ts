import { roleSchema, worldSchema } from '../../../shared/domain/person.ts';
import type { Json } from '../../../shared/lib/json.ts';
import type { ConflictRow } from '../../data/rows.ts';
import type { Words } from '../../ui/text.tsx';

const KNOWN_TYPES = [
  'edition',
  'person',
  'organisation',
  'attachment',
  'contest',
  'criterion',
  'pitch',
  'juror',
  'recusal',
  'round',
  'result',
  'decision',
  'assessment',
  'level-mark',
  'card',
  'help-request',
  'session',
  'session-step',
  'attendance',
  'coaching-decision',
  'advice',
  'action',
  'template',
  'template-version',
  'dimension',
] as const;

/** A button holds this much of a value; longer ones say "Tieni questo". */
const LONGEST_SHORT = 24;

/** The kind of thing, in a word. */
export function describeRecordType({ t }: Words, type: string): string {
  const known = KNOWN_TYPES.find((candidate) => candidate === type);
  return known === undefined ? t('shell:conflicts.record.sheet') : t(`shell:conflicts.record.${known}`);
}

/** The field, in the words of its form. A field that only a newer app knows keeps its own name. */
export function describeField({ byKey }: Words, conflict: Pick<ConflictRow, 'field'>): string {
  const named = byKey(`shell:conflicts.field.${conflict.field}`);
  return named === '' ? conflict.field : named;
}

/** The value as its form would show it. */
export function describeValue(words: Words, conflict: Pick<ConflictRow, 'type' | 'field'>, value: Json): string {
  const { t, mark } = words;
  if (conflict.field === 'notesTouched') return t('shell:conflicts.notesChanged');
  if (conflict.field === 'marksTouched') return t('shell:conflicts.marksChanged');
  if (conflict.field === 'dimensionsTouched') return t('shell:conflicts.dimensionsChanged');
  if (value === null || value === '') return t('common:conflict.empty');
  if (typeof value === 'boolean') return value ? t('shell:conflicts.yes') : t('shell:conflicts.no');
  if (typeof value === 'number') return wordFor(words, conflict, String(value)) || mark(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return t('common:conflict.empty');
    return value.map((item: Json) => describeValue(words, conflict, item)).join(', ');
  }
  if (typeof value === 'object') return JSON.stringify(value);
  return describeText(words, conflict, value);
}

/** The value when it is short enough for a button, else empty. */
export function shortValue(words: Words, conflict: Pick<ConflictRow, 'type' | 'field'>, value: Json): string {
  const text = describeValue(words, conflict, value);
  return text.length <= LONGEST_SHORT && !text.includes('\n') && text !== words.t('common:conflict.empty') ? text : '';
}

/** The word of a choice (state, priority, moment, dimension); empty for what is no choice. */
function wordFor({ byKey }: Words, { field }: Pick<ConflictRow, 'field'>, value: string): string {
  // A key is made of the value: only what could be one is looked up.
  if (!/^[\w-]{1,40}$/u.test(value)) return '';
  if (field === 'dimension' || field === 'dimensions' || field === 'zone') return byKey(`needsMap:map.${value}.name`);
  return byKey(`shell:conflicts.value.${field}.${value}`);
}

function describeText(words: Words, conflict: Pick<ConflictRow, 'type' | 'field'>, text: string): string {
  const { t, shortDate } = words;
  const word = wordFor(words, conflict, text);
  if (word !== '') return word;
  if (conflict.field === 'roles') {
    const role = roleSchema.safeParse(text);
    if (role.success) return t(`common:role.${role.data}`);
  }
  if (conflict.field === 'world') {
    const world = worldSchema.safeParse(text);
    if (world.success) return t(`common:world.${world.data}`);
  }
  return /^\d{4}-\d{2}-\d{2}(T|$)/u.test(text) ? shortDate(text) : text;
}
