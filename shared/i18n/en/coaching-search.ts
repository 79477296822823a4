import type { coachingSearch as source } from '../it/coaching-search.ts';
import type { Translation } from '../translation.ts';

/** English texts: search over notes. */
export const coachingSearch = {
  title: 'Search coaching',
  sentence: 'In notes, decisions, advice, actions, cards and evidence: of several words all must be there.',
  words: 'Words to look for',
  placeholder: 'For example: hospital why',
  reading: 'Reading the notes…',
  organisation: 'Organisation',
  allOrganisations: 'All organisations',
  kindLabel: 'What',
  allKinds: 'Everything',
  kind: {
    notes: 'Notes of sessions',
    session: 'Sessions',
    decision: 'Decisions',
    advice: 'Advice',
    action: 'Actions',
    card: 'Gaps and potentials',
    evidence: 'Evidence',
    private: 'Only you',
  },
  onlyYou: 'Only you',
  count_one: '{{count}} result',
  count_other: '{{count}} results',
  most: 'These are the {{shown}} newest of {{count}}: add a word to narrow it down.',
  none: 'Nothing holds all of these words. Try fewer words, or a part of one.',
  begin: 'Type one word at least. Accents and capitals do not matter.',
  nothing: 'Nothing to search yet: notes of sessions come here as they are written.',
  found: 'Results',
  private: 'Your “Only you” notes are read here alone, on this laptop: nobody else finds them.',
  inPalette: 'Notes and coaching',
  all: 'Search “{{query}}” in all of coaching',
  facts: '{{first}}, {{second}}',
} satisfies Translation<typeof source>;
