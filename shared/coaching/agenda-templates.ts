import type { SessionStep } from '../domain/coaching.ts';
import type { Translate } from '../i18n/translator.ts';

/**
 * Agendas a session may begin from. GROW (goal, reality, options, will) is John Whitmore's order of a coaching talk; the words are
 * our own.
 */
export const agendaTemplates = ['working', 'grow', 'first-meeting', 'pitch-review', 'impact'] as const;
/** See {@link agendaTemplates}. */
export type AgendaTemplate = (typeof agendaTemplates)[number];

/** Minutes a step takes; texts in `session:step`. */
const STEPS = {
  working: [
    { key: 'resume', minutes: 10 },
    { key: 'openActions', minutes: 15 },
    { key: 'work', minutes: 35 },
    { key: 'decide', minutes: 20 },
    { key: 'close', minutes: 10 },
  ],
  grow: [
    { key: 'resume', minutes: 10 },
    { key: 'goal', minutes: 10 },
    { key: 'reality', minutes: 20 },
    { key: 'options', minutes: 25 },
    { key: 'will', minutes: 15 },
    { key: 'close', minutes: 10 },
  ],
  'first-meeting': [
    { key: 'meet', minutes: 15 },
    { key: 'story', minutes: 25 },
    { key: 'map', minutes: 30 },
    { key: 'pact', minutes: 10 },
    { key: 'firstActions', minutes: 10 },
  ],
  'pitch-review': [
    { key: 'audience', minutes: 5 },
    { key: 'rehearse', minutes: 10 },
    { key: 'questions', minutes: 15 },
    { key: 'arrived', minutes: 15 },
    { key: 'change', minutes: 10 },
    { key: 'close', minutes: 5 },
  ],
  impact: [
    { key: 'resume', minutes: 10 },
    { key: 'whoChanges', minutes: 20 },
    { key: 'evidence', minutes: 20 },
    { key: 'measure', minutes: 20 },
    { key: 'decide', minutes: 15 },
    { key: 'close', minutes: 5 },
  ],
} as const satisfies Record<AgendaTemplate, readonly { readonly key: string; readonly minutes: number }[]>;

/** A step as a template proposes it. */
export type ProposedStep = Pick<SessionStep, 'title' | 'hint' | 'minutes'>;

/**
 * The steps of an agenda in the language of `t`, in order.
 *
 * @param topic what the session is about: the step for work on it is called so.
 */
export function proposeSteps(template: AgendaTemplate, t: Translate, topic = ''): readonly ProposedStep[] {
  return STEPS[template].map(({ key, minutes }) => ({
    title: key === 'work' && topic !== '' ? topic : t(`session:step.${key}.title`),
    hint: t(`session:step.${key}.hint`),
    minutes,
  }));
}

/** How long an agenda takes, in minutes. */
export function minutesOfTemplate(template: AgendaTemplate): number {
  return STEPS[template].reduce((sum, { minutes }) => sum + minutes, 0);
}
