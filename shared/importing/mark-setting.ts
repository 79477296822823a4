import type { Scale } from '../domain/scale.ts';
import type { FieldDefinition } from './fields.ts';
import type { NamedEntry } from './name-index.ts';

/** A criterion as a sheet may name it (`otherNames`: a translation, an older wording). */
export interface MarkCriterion extends NamedEntry {
  readonly scale: Scale;
}

/** A mark that the contest already has. */
export interface StoredMark {
  readonly pitchId: string;
  readonly jurorId: string;
  readonly criterionId: string;
  readonly value: number;
}

/** What a sheet of marks is read against. */
export interface MarkSetting {
  readonly pitches: readonly NamedEntry[];
  readonly jurors: readonly NamedEntry[];
  readonly criteria: readonly MarkCriterion[];
  readonly stored: readonly StoredMark[];
}

const CRITERION_PREFIX = 'criterion:';

/** Field of a column that holds the marks of one criterion (wide form). */
export function criterionField(criterionId: string): string {
  return `${CRITERION_PREFIX}${criterionId}`;
}

/** The criterion of such a field, null for any other field. */
export function criterionOfField(field: string): string | null {
  return field.startsWith(CRITERION_PREFIX) ? field.slice(CRITERION_PREFIX.length) : null;
}

/** Columns of every sheet of marks. Pitch and juror come before the criteria: a criterion “Progetto” does not hide them. */
const PITCH: FieldDefinition = {
  id: 'pitch',
  required: true,
  names: [
    'Progetto',
    'Pitch',
    'Nome progetto',
    'Titolo progetto',
    'Project',
    'Entry',
    'Organizzazione',
    'Realtà',
    'Impresa',
    'Candidato',
    'Candidatura',
    'Concorrente',
    'Proposta',
    'Squadra in gara',
    'Organisation',
    'Organization',
    'Candidate',
    'Contestant',
    'Nome',
  ],
};
const JUROR: FieldDefinition = {
  id: 'juror',
  required: true,
  names: [
    'Giurato',
    'Giurata',
    'Giurato/a',
    'Nome giurato',
    'Giudice',
    'Commissario',
    'Valutatore',
    'Juror',
    'Judge',
    'Reviewer',
    'Evaluator',
  ],
};
const CRITERION: FieldDefinition = {
  id: 'criterion',
  required: false,
  names: ['Criterio', 'Criteri', 'Criterion', 'Criteria', 'Voce'],
};
const MARK: FieldDefinition = {
  id: 'mark',
  required: false,
  names: ['Voto', 'Punteggio', 'Valutazione', 'Punti', 'Mark', 'Score', 'Rating', 'Points'],
};

/** The fields of a sheet of marks against a contest: long form (criterion, mark) and wide form (one column a criterion). */
export function markFields(criteria: readonly NamedEntry[]): readonly FieldDefinition[] {
  const columns = criteria.map((criterion) => ({
    id: criterionField(criterion.id),
    names: [criterion.name, ...(criterion.otherNames ?? [])],
    required: false,
  }));
  return [PITCH, JUROR, ...columns, CRITERION, MARK];
}
