import { daysBetween } from '../../../../shared/coaching/days.ts';
import { levelName } from '../../../../shared/coaching/dimension-index.ts';
import type { MarkKnot, ThreadNode } from '../../../../shared/coaching/thread-node.ts';
import { isAhead } from '../../../../shared/coaching/thread.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import type { Words } from '../../../ui/text.tsx';

/** What the words of a knot are made with. */
export interface KnotSetting {
  readonly organisation: string;
  /** ISO day. */
  readonly today: string;
  readonly templates: readonly TemplateView[];
  /** Short names of dimensions by id. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Names of people by id. */
  readonly people: ReadonlyMap<string, string>;
}

/** A knot in words, and where it lives. */
export interface KnotWords {
  /** What it is: "Nuovo livello: da 2 a 3". */
  readonly title: string;
  /** What it says. */
  readonly text: string;
  /** When, and by whom. */
  readonly note: string;
  readonly href: string;
}

/** Puts a knot of the thread into words. */
export function knotWords(words: Words, node: ThreadNode, setting: KnotSetting): KnotWords {
  const { t, date } = words;
  const home = `/organisations/${setting.organisation}`;
  const day = node.on === '' ? t('thread:noDay') : date(node.on);
  const facts = (...parts: readonly string[]) =>
    parts.filter((part) => part !== '').reduce((first, second) => t('thread:facts', { first, second }));
  switch (node.kind) {
    case 'mark':
      return {
        ...markWords(words, node, setting),
        href: `${home}/needs/${node.id}`,
        note: facts(day, markAuthor(words, node)),
      };
    case 'card':
      return {
        title: node.card.kind === 'potential' ? t('thread:potential') : t('thread:gap'),
        text: node.card.title || t('thread:untitledCard'),
        note: facts(
          day,
          node.card.closedOn === '' ? node.card.owner : t('thread:gapClosed', { day: date(node.card.closedOn) }),
        ),
        href: `${home}/board/gaps`,
      };
    case 'request': {
      const { state, text, hours, answer } = node.request;
      const title = {
        open: 'thread:request',
        answered: 'thread:requestAnswered',
        withdrawn: 'thread:requestWithdrawn',
      } as const;
      const said = text || t('thread:requestBare');
      return {
        title: t(title[state]),
        text: hours === null ? said : t('thread:requestHours', { text: said, hours: words.mark(hours) }),
        note: facts(day, answer),
        href: node.request.gap === '' ? `${home}/needs` : `${home}/board/gaps`,
      };
    }
    case 'session':
      return {
        ...sessionWords(words, node, setting),
        href: `/coaching/${setting.organisation}/${node.id}`,
      };
    case 'advice': {
      const title = {
        open: 'thread:advice',
        followed: 'thread:adviceFollowed',
        'set-aside': 'thread:adviceSetAside',
      } as const;
      return {
        title: t(title[node.advice.outcome]),
        text: node.advice.title || node.advice.text,
        note: facts(day, setting.people.get(node.advice.author) ?? node.advice.authorName),
        href: `${home}/advice`,
      };
    }
    case 'decision':
      return {
        title: t('thread:decision'),
        text: node.decision.text,
        note: facts(day, node.decision.owner),
        href:
          node.decision.session === ''
            ? `${home}/thread`
            : `/coaching/${setting.organisation}/${node.decision.session}`,
      };
    case 'action':
      return { ...actionWords(words, node, setting, facts), href: `${home}/actions` };
    case 'file':
      return {
        title: t('thread:file'),
        text: node.file.fileName || t('thread:unnamedFile'),
        note: day,
        href: `${home}/documents`,
      };
  }
}

function markWords(words: Words, node: MarkKnot, setting: KnotSetting): Pick<KnotWords, 'title' | 'text'> {
  const { t } = words;
  const { present, target, confidence } = node.mark;
  const level = present ?? 0;
  if (node.before === null) {
    const dimension = setting.dimensions.get(node.dimension) ?? node.dimension;
    const moment = t(`thread:moment.${node.assessment.moment}`);
    return {
      title:
        target !== null && target > level ? t('thread:gapAt', { moment }) : t('thread:firstLevel', { moment, level }),
      text:
        target === null
          ? t('thread:levelOnly', { dimension, level })
          : t('thread:levelAndTarget', { dimension, level, target }),
    };
  }
  const word = levelName(setting.templates, node.assessment, level);
  const sure =
    confidence === null
      ? t('thread:levelWord', { word })
      : t('thread:levelWordSure', { word, confidence: t(`thread:confidence.${confidence}`) });
  return {
    title:
      node.before === level ? t('thread:sameLevel', { level }) : t('thread:newLevel', { before: node.before, level }),
    text: word === '' ? '' : sure,
  };
}

function markAuthor({ t }: Words, { assessment }: MarkKnot): string {
  return assessment.author || t(`thread:assessor.${assessment.assessor}`);
}

function sessionWords(
  { t, date, time, list }: Words,
  node: Extract<ThreadNode, { kind: 'session' }>,
  setting: KnotSetting,
): Pick<KnotWords, 'title' | 'text' | 'note'> {
  const { session, number } = node;
  const { startsAt, topic, outcome, coachIds, expertIds } = session;
  const names = [...coachIds, ...expertIds].flatMap((id) => setting.people.get(id) ?? []);
  const who = list(names);
  const text = outcome || topic || t('thread:noTopic');
  if (number === null) return { title: t('thread:sessionOff'), text, note: date(startsAt) };
  if (!isAhead(node)) {
    const day = startsAt === '' ? t('thread:noDay') : date(startsAt);
    const note = who === '' ? day : t('thread:facts', { first: day, second: who });
    return { title: t('thread:session', { number }), text, note };
  }
  const day =
    startsAt === '' ? t('thread:noDay') : t('common:dayAndTime', { day: date(startsAt), time: time(startsAt) });
  return {
    title: t('thread:nextStep'),
    text:
      session.state === 'running' ? t('thread:sessionRunning', { number }) : t('thread:sessionNext', { number, day }),
    note: topic || who || t('thread:noTopic'),
  };
}

function actionWords(
  { t, date }: Words,
  { action }: Extract<ThreadNode, { kind: 'action' }>,
  { today }: KnotSetting,
  facts: (...parts: readonly string[]) => string,
): Pick<KnotWords, 'title' | 'text' | 'note'> {
  const { state, text, owner, dueOn, doneOn } = action;
  const said = text || t('thread:actionBare');
  const done = { done: 'thread:actionDone', dropped: 'thread:actionDropped' } as const;
  if (state === 'done' || state === 'dropped') {
    return {
      title: t(done[state]),
      text: said,
      note: facts(date(doneOn) || t('thread:noDay'), punctuality(t, dueOn, doneOn), owner),
    };
  }
  const late = dueOn === '' ? null : daysBetween(dueOn, today);
  const title =
    late !== null && late > 0
      ? t('thread:actionLate', { count: late })
      : t(state === 'partly' ? 'thread:actionPartly' : 'thread:action');
  const due = dueOn === '' ? t('thread:noDue') : t('thread:dueOn', { day: date(dueOn) });
  return { title, text: said, note: facts(due, owner || t('thread:nobody')) };
}

function punctuality(t: Words['t'], dueOn: string, doneOn: string): string {
  const days = daysBetween(doneOn, dueOn);
  if (days === null || days === 0) return '';
  return days > 0 ? t('thread:early', { count: days }) : t('thread:late', { count: -days });
}
