import type { schedule as source } from '../it/schedule.ts';
import type { Translation } from '../translation.ts';

/** English texts: the day of a contest and the clock on stage. */
export const schedule = {
  clock: {
    label: 'Pitch clock',
    presentation: 'to present',
    questions: 'for questions',
    lastMinute: 'last minute',
    over: 'over time',
    spokenLastMinute: {
      presentation: 'One minute left to present.',
      questions: 'One minute left for questions.',
    },
    spokenOver: {
      presentation: 'The time to present is over.',
      questions: 'The time for questions is over.',
    },
    start: 'Start',
    goOn: 'Go on',
    pause: 'Pause',
    addMinute: '+1 min',
    addMinuteLabel: 'One minute more',
    anew: 'Start over',
    toQuestions: 'On to questions',
  },
  stage: {
    position: 'On stage, pitch {{position}} of {{all}}',
    upFirst: 'Starts here, pitch {{position}} of {{all}}',
    over: 'Voting, pitch {{position}} of {{all}}',
    then: 'Then',
    last: 'This is the last pitch.',
    vote: 'Open the voting',
    next: 'Next: {{position}} {{name}}',
    toProjector: 'Show on the projector',
    previous: 'Previous pitch',
    skip: 'Next pitch',
    more: 'More',
    moreLabel: 'More for the pitch on stage',
  },
  state: {
    onTime: 'on time, ends at {{end}}',
    late_one: '{{count}} minute late, ends at {{end}}',
    late_other: '{{count}} minutes late, ends at {{end}}',
    early_one: '{{count}} minute early, ends at {{end}}',
    early_other: '{{count}} minutes early, ends at {{end}}',
  },
  kind: {
    opening: 'Opening',
    break: 'Break',
    voting: 'End of voting',
    award: 'Awards',
    other: 'Interlude',
  },
  undo: 'change of the schedule',
} satisfies Translation<typeof source>;
