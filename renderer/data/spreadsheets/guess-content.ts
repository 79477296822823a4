import type { Role } from '../../../shared/domain/person.ts';
import { createRecogniser, type FieldDefinition } from '../../../shared/importing/fields.ts';
import { criterionOfField, markFields } from '../../../shared/importing/mark-setting.ts';
import { organisationFields } from '../../../shared/importing/organisations.ts';
import { needFields } from '../../../shared/importing/need-fields.ts';
import { personFields } from '../../../shared/importing/people.ts';

/** What a spreadsheet may hold. */
export type SheetContent = 'organisations' | 'people' | 'needs' | 'marks';

/** A guess; the user can always say otherwise. */
export interface ContentGuess {
  readonly content: SheetContent;
  /** Of the people of the file, when there is a hint; null when the user has to say. */
  readonly role: Role | null;
}

/** All headings of all kinds of sheets: to find the header row before it is known what the sheet holds. */
export function anyFields(criteria: readonly string[]): readonly FieldDefinition[] {
  return [...organisationFields, ...personFields, ...needFields, ...markFieldsFor(criteria)];
}

/**
 * Guesses what a sheet holds by its headings, and by its name where they leave it open.
 *
 * @param criteria names of the criteria of all contests: a juror's own sheet shows itself by them.
 */
export function guessContent(
  headings: readonly string[],
  fileName: string,
  criteria: readonly string[] = [],
): ContentGuess {
  const role = roleOfName(fileName);
  if (looksLikeNeeds(headings)) return { content: 'needs', role: null };
  if (looksLikeMarks(headings, criteria)) return { content: 'marks', role: null };
  const organisation = countFields(headings, organisationFields);
  const person = countFields(headings, personFields);
  if (person > organisation || (person === organisation && role !== null)) {
    return { content: 'people', role: role ?? (has(headings, personFields, 'world') ? 'juror' : null) };
  }
  return { content: 'organisations', role };
}

/** Whose need, in which dimension, and a level: no other list has these three. */
function looksLikeNeeds(headings: readonly string[]): boolean {
  const hasLevel = has(headings, needFields, 'present') || has(headings, needFields, 'target');
  return hasLevel && has(headings, needFields, 'organisation') && has(headings, needFields, 'dimension');
}

function looksLikeMarks(headings: readonly string[], criteria: readonly string[]): boolean {
  const recognise = createRecogniser(markFieldsFor(criteria));
  const found = new Set(headings.map(recognise).filter((field) => field !== null));
  const known = [...found].filter((field) => criterionOfField(field) !== null).length;
  if (!found.has('pitch')) return false;
  // A column of jurors beside one of projects, or criteria we know beside them: no list of organisations has these.
  return found.has('juror') || known >= 2 || (found.has('criterion') && found.has('mark'));
}

function markFieldsFor(criteria: readonly string[]): readonly FieldDefinition[] {
  return markFields(criteria.map((name, index) => ({ id: String(index), name })));
}

function countFields(headings: readonly string[], fields: readonly FieldDefinition[]): number {
  const recognise = createRecogniser(fields);
  return new Set(headings.map(recognise).filter((field) => field !== null)).size;
}

function has(headings: readonly string[], fields: readonly FieldDefinition[], id: string): boolean {
  return headings.some((heading) => createRecogniser(fields)(heading) === id);
}

const ROLE_WORDS: readonly (readonly [RegExp, Role])[] = [
  [/giurat|giuria|juror|jury|judge/iu, 'juror'],
  [/espert|expert/iu, 'expert'],
  [/borsist|tirocin|scholar|intern/iu, 'scholar'],
  [/contatt|referent|contact/iu, 'contact'],
  [/coach/iu, 'coach'],
];

function roleOfName(fileName: string): Role | null {
  return ROLE_WORDS.find(([words]) => words.test(fileName))?.[1] ?? null;
}
