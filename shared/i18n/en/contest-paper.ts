import type { contestPaper as source } from '../it/contest-paper.ts';
import type { Translation } from '../translation.ts';

/** English texts: what papers say of a contest. */
export const contestPaper = {
  issuerDetail: 'Fondazione Triulza · supported by Fondazione di Comunità Milano',
  subtitle: '{{contest}}: {{projects}}, {{jurors}}, {{criteria}}',
  projects_one: '{{count}} project',
  projects_other: '{{count}} projects',
  jurors_one: '{{count}} juror',
  jurors_other: '{{count}} jurors',
  criteria_one: '{{count}} criterion',
  criteria_other: '{{count}} criteria',
  noShow_one: 'Did not show up: listed without a place.',
  noShow_other: 'Did not show up: listed without a place.',
  allSheets: 'Juror sheets, {{contest}}',
  world: {
    finance: 'Finance',
    business: 'Business',
    'third-sector': 'Third sector',
    institutions: 'Institutions',
    research: 'Research',
    none: 'No world',
  },
  recusal: { programme: 'programme', declared: 'declared {{time}}' },
  missing: {
    all: 'all projects',
    absent: 'absent',
    incomplete_one: '{{count}} incomplete sheet',
    incomplete_other: '{{count}} incomplete sheets',
    notSubmitted: 'not handed in',
  },
  signature: { president: 'President of the jury', secretary: 'Secretary', teller: 'Teller' },
} satisfies Translation<typeof source>;
