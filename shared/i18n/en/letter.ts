import type { letter as source } from '../it/letter.ts';
import type { Translation } from '../translation.ts';

/** English texts: the feedback letter. */
export const letter = {
  title: 'Feedback letter',
  all: 'Feedback letters, {{contest}}',
  documentTitle: 'Feedback letter to {{organisation}}, {{contest}}',
  sender: 'Programme coordination',
  senderRole: 'for the programme {{programme}}',
  addressee: 'To the contact person of {{project}}',
  placeAndDay: '{{place}}, {{day}}',
  about: 'What the jury saw in your project',
  greeting: 'Dear contact person,',
  opening: 'you presented {{project}} to the jurors of “{{contest}}”.',
  openingOnDay: 'on {{day}} you presented {{project}} to the jurors of “{{contest}}”.',
  judged_one: 'One juror judged you.',
  judged_other: '{{count}} jurors judged you.',
  recused_one: 'One abstained.',
  recused_other: '{{count}} abstained.',
  purpose: 'This letter gives you their judgement, criterion by criterion, for the work of the coming months.',
  place: {
    sentence_one: 'You are {{place}}, the only project in the contest, {{value}}.',
    sentence_other: 'You are {{place}} of {{count}} projects, {{value}}.',
    alone: 'in place {{place}}',
    tied: 'in shared place {{place}}',
    points: 'with {{value}}\u00A0points of\u00A0{{max}}',
    doubt:
      'With a slightly different jury you would have been between place {{low}} and place {{high}}, 95 times in 100.',
    sure: 'With a slightly different jury too you would have been in place {{place}}, 95 times in 100.',
    unranked: 'Your project is not ranked: below is what the jury said of it.',
  },
  profile: {
    title: 'The profile',
    sentence:
      'A mean does not say everything: the bar shows where half of the marks lie. Where it is long the jury disagreed, and it is worth finding out why.',
    criterion: 'Criterion',
    weight: 'Weight',
    own: 'You',
    all: 'All',
    key: { own: 'you', half: 'half of the marks', all: 'all projects' },
    note_one: 'You: the mark of your only juror. All: median of the projects. Marks go from {{min}} to {{max}}.',
    note_other: 'You: mean of your {{count}} jurors. All: median of the projects. Marks go from {{min}} to {{max}}.',
  },
  strengths: 'Strong points',
  gaps: 'What is missing',
  point: {
    lead: '{{criterion}}.',
    above: 'You have {{own}}, the median of all is {{all}}.',
    below: 'You have {{own}}, the median of all is {{all}}.',
    level: 'You have {{own}}, like the median of all.',
    closest: 'This is where you come closest: you have {{own}}, the median of all is {{all}}.',
    rubric: 'At this level the rubric says: “{{sentence}}”',
    nextLevel: 'One level up the rubric asks: “{{sentence}}”',
    noMarks: 'No sheet counts: there is no profile to read.',
  },
  remarks: {
    title: 'Words of the jurors',
    count_one: 'One remark',
    count_other: '{{count}} remarks',
    sentence_one: '{{remarks}} of one juror, without a name.',
    sentence_other:
      '{{remarks}} of {{count}} jurors, without names, ordered by theme and cleaned of what could tell who wrote them.',
    quote: '“{{text}}”',
    none: 'There are no remarks of jurors in this letter.',
    tooFew: 'The remarks are not shown: fewer than three jurors wrote them, and who wrote could be recognised.',
    whole: 'As a whole',
  },
  next: {
    title: 'The next step',
    general:
      'We propose a meeting with your coach, to choose together one of these gaps and turn it into an action with a name and a date.',
    wrong: 'If something in this letter is not right, write to us: we shall correct it and send you a new version.',
    regards: 'With regards,',
  },
  readers: 'The contact person of the project, its coach and the coordination may read it.',
  readersLong:
    'The contact person of {{organisation}}, its coach and the coordination. No other organisation receives your marks. Jurors cannot be recognised in it.',
} satisfies Translation<typeof source>;
