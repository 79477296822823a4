import type { script as source } from '../it/script.ts';
import type { Translation } from '../translation.ts';

/** English texts: the presenter's script. */
export const script = {
  title: 'Presenter’s script',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  facts: { pitch: 'Presentation', questions: 'Questions' },
  day: {
    title: 'The day',
    sentence: 'Times are as planned: in the hall the desk’s clock counts. Words to say are in small type.',
    time: 'Time',
    what: 'What',
    minutes: 'Minutes',
    pitch: '{{number}}. {{name}}',
  },
  words: {
    first: 'We open with {{name}}. You have {{count}} minutes, then the jury asks its questions.',
    next: 'Thank you. Now {{name}}: {{count}} minutes.',
    last: 'The last pitch of today is by {{name}}: {{count}} minutes.',
    calibration: 'This is a trial: the whole jury scores it to find a common measure. It does not count.',
    noShow: 'Not in the hall: on to the next one.',
  },
  blind: 'Project {{number}}',
  voting: {
    title: 'The voting',
    words:
      'Every juror votes alone on their own laptop, criterion by criterion. Marks stay closed until the round is closed: the hall only sees how many sheets have arrived.',
    recusals: 'Who has a link with a project abstains: there is no sheet for that project, and it weighs nothing.',
  },
  reveal: {
    title: 'The reveal',
    sealed: 'The ranking is not confirmed yet. After that, a new script is printed with the order of the reveal.',
    sentence:
      'One place at a time, from the last of the podium to the first. Nothing is said before. Prizes come after.',
    place: 'Place {{place}}',
    placeTied: 'Place {{place}}, shared',
    placeWords: 'Say the place, wait until the desk opens it on the screen, then say the name.',
    tiedWords:
      'They are equal, after the declared tie-breaks too: they are announced together, in the order of the pitches.',
    prize: 'Prize “{{prize}}”',
    prizeWords: 'Say the prize, then who receives it.',
  },
  readers: 'The presenter and the desk may read it.',
  readersLong: 'The presenter and the desk. With the reveal in it, it is confidential until the last place is opened.',
} satisfies Translation<typeof source>;
