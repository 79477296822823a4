import { workedMinutes } from '../coaching/hours.ts';
import { formatDay } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { coachingRunningLines, organisationLine } from './coaching-context.ts';
import { html, type Html } from './html.ts';
import { factGrid, issuerLine, readersStrip, reportSection, titleBlock } from './page-parts.ts';
import { formatPaperDay, formatPaperDayIn, formatPaperTime } from './paper-dates.ts';
import { capitalised, numberWord } from './number-word.ts';
import { paperDocument, type Paper } from './paper.ts';
import { hasProse, proseHtml, proseStyle } from './prose-html.ts';
import type { AdviceGroup, AdviceLine, SessionModel } from './session-model.ts';

const style = `${proseStyle}
.facts { grid-template-columns: .9fr 1.1fr 1.35fr .85fr; margin-bottom: 16px; }
.sec { margin-bottom: 17px; padding-top: 8px; }
.tight td, .tight tbody th { overflow-wrap: anywhere; }
.tight .by { width: 26mm; }
.tight .days { width: 20mm; }
.tight .how { width: 27mm; padding-left: 12px; }
.tight .who { width: 22mm; }
.tight .gap { width: 30mm; }
.adv { margin: 2px 0 10px; break-inside: avoid; }
.adv:last-child { margin-bottom: 0; }
.adv > div + div { border-left: var(--hair); padding-left: var(--gutter); }
.adv > div { overflow-wrap: anywhere; }
.adv h3 { font-size: var(--text-sm); line-height: 18px; margin-bottom: 3px; }
.adv p { margin-bottom: 4px; line-height: 18px; }
.adv .note { margin: 0; }
.sum > * { font-weight: 600; }
`;

// Sections of at most this many rows and characters are kept on one page.
const WHOLE_ROWS = 10;
const WHOLE_CHARACTERS = 1600;

function isShort(rows: number, texts: readonly string[]): boolean {
  return rows <= WHOLE_ROWS && texts.join('').length <= WHOLE_CHARACTERS;
}

const owners = (owner: string, t: Translate): string => (owner === '' ? t('coachingPaper:nobody') : owner);

function earlierTable({ earlier }: SessionModel, t: Translate): Html {
  if (earlier.length === 0) return html`<p>${t('coachingPaper:session.noneEarlier')}</p>`;
  const rows = earlier.map(
    ({ text, owner, daysOpen, state }) =>
      html`<tr>
        <th scope="row">${text}</th>
        <td>${owners(owner, t)}</td>
        <td class="num">${daysOpen === null ? '–' : t('coachingPaper:days', { count: daysOpen })}</td>
        <td class="how">${t(`coachingPaper:state.${state}`)}</td>
      </tr>`,
  );
  return html`<table class="tight">
    <thead>
      <tr>
        <th scope="col">${t('coachingPaper:column.openAction')}</th>
        <th scope="col" class="who">${t('coachingPaper:column.owner')}</th>
        <th scope="col" class="num days">${t('coachingPaper:column.openFor')}</th>
        <th scope="col" class="how">${t('coachingPaper:column.now')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function adviceLine(
  { title, text, author, about, givenOn }: AdviceLine,
  language: SessionModel['language'],
  t: Translate,
): Html {
  const source = [
    author === '' ? t('coachingPaper:advice.nobody') : author,
    about,
    formatPaperDay(language, givenOn),
  ].filter((part) => part !== '');
  return html`<div>
    ${title === '' ? null : html`<h3>${title}</h3>`} ${text === '' ? null : html`<p>${text}</p>`}
    <p class="note">${source.join(' · ')}</p>
  </div>`;
}

function adviceGroup(
  { topic, lines, isContrast }: AdviceGroup,
  language: SessionModel['language'],
  t: Translate,
): Html {
  const Number = capitalised(numberWord(lines.length, t));
  const lead = !isContrast
    ? null
    : html`<p>
        ${topic === '' ? t('coachingPaper:advice.contrast', { count: lines.length, Number }) : t('coachingPaper:advice.contrastOn', { count: lines.length, topic, Number })}
      </p>`;
  const columns = isContrast ? 'two adv' : 'adv';
  return html`${lead}
    <div class="${columns}">${lines.map((line) => adviceLine(line, language, t))}</div>`;
}

function decisionList({ decisions, language, day: sessionDay }: SessionModel, t: Translate): Html {
  const items = decisions.map(({ text, owner, from }) => {
    const facts = [
      ...(owner === '' ? [] : [t('coachingPaper:decision.owner', { owner })]),
      ...(from === '' ? [] : [t('coachingPaper:decision.from', { day: formatPaperDayIn(language, from, sessionDay) })]),
    ];
    return html`<li>${text}${facts.length === 0 ? null : html` <small>${facts.join(' · ')}</small>`}</li>`;
  });
  return html`<ol>
    ${items}
  </ol>`;
}

function actionTable({ actions, language, day }: SessionModel, t: Translate): Html {
  const rows = actions.map(
    ({ text, owner, dueOn, gap }) =>
      html`<tr>
        <th scope="row">${text}</th>
        <td>${owners(owner, t)}</td>
        <td>${dueOn === '' ? t('coachingPaper:noDate') : formatPaperDayIn(language, dueOn, day)}</td>
        <td>${gap === '' ? '–' : gap}</td>
      </tr>`,
  );
  return html`<table class="tight">
    <thead>
      <tr>
        <th scope="col">${t('coachingPaper:column.what')}</th>
        <th scope="col" class="who">${t('coachingPaper:column.owner')}</th>
        <th scope="col" class="by">${t('coachingPaper:column.due')}</th>
        <th scope="col" class="gap">${t('coachingPaper:column.gap')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function timeTable({ attendance }: SessionModel, t: Translate): Html {
  const rows = attendance.map(
    ({ name, role, minutes }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${t(`coachingPaper:role.${role}`)}</td>
        <td class="num">${minutes}</td>
      </tr>`,
  );
  return html`<table class="tight">
    <thead>
      <tr>
        <th scope="col">${t('coachingPaper:column.person')}</th>
        <th scope="col" class="how">${t('coachingPaper:column.role')}</th>
        <th scope="col" class="num days">${t('coachingPaper:column.minutes')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
      <tr class="sum">
        <th scope="row" colspan="2">${t('coachingPaper:timeSum')}</th>
        <td class="num">${workedMinutes(attendance)}</td>
      </tr>
    </tbody>
  </table>`;
}

function nextPart({ nextAt, outcome, language }: SessionModel, t: Translate): Html {
  const when =
    nextAt === ''
      ? html`<p>${t('coachingPaper:session.noNext')}</p>`
      : html`<p>
          <strong
            >${t('coachingPaper:session.nextAt', { day: formatDay(language, nextAt), time: formatPaperTime(language, nextAt) })}</strong
          >
        </p>`;
  return html`${when}${outcome === '' ? null : html`<p>${outcome}</p>`}`;
}

function readersOf({ audience }: SessionModel): 'both' | 'organisation' | 'experts' | 'inside' {
  if (audience.organisation) return audience.experts ? 'both' : 'organisation';
  return audience.experts ? 'experts' : 'inside';
}

function placeWords({ isRemote, place, minutes, state }: SessionModel, t: Translate): string {
  const length = t(state === 'closed' ? 'coachingPaper:session.minutes' : 'coachingPaper:session.minutesPlanned', {
    count: minutes,
  });
  const where = isRemote ? t('coachingPaper:session.remote') : place;
  return where === '' ? length : t('coachingPaper:session.lengthAndPlace', { length, place: where });
}

/** The report of a session: where we were, talk, advice, decisions, actions, next meeting, time. Private notes are no part of the model. */
export function sessionReport(model: SessionModel, t: Translate): Paper {
  const { language, organisation, issuer, document, number, topic, notes, advice, decisions, actions, earlier } = model;
  const title = number === null ? t('coachingPaper:session.titlePlain') : t('coachingPaper:session.title', { number });
  const readers = readersOf(model);
  const when = formatPaperDay(language, model.day);
  const talk = html`${topic === '' ? null : html`<p class="lead">${topic}</p>`}
  ${hasProse(notes) ? proseHtml(notes) : html`<p>${t('coachingPaper:session.noNotes')}</p>`}`;
  const adviceTexts = advice.flatMap(({ lines }) => lines.flatMap((line) => [line.title, line.text]));
  const all = [
    {
      id: 'earlier',
      title: t('coachingPaper:session.earlier'),
      whole: isShort(
        earlier.length,
        earlier.map(({ text }) => text),
      ),
      main: earlierTable(model, t),
      isShown: true,
    },
    {
      id: 'talk',
      title: t('coachingPaper:session.talk'),
      whole: isShort(
        notes.length,
        notes.flatMap(({ spans }) => spans.map(({ text }) => text)),
      ),
      main: talk,
      isShown: true,
    },
    {
      id: 'advice',
      title: t('coachingPaper:session.advice'),
      whole: isShort(advice.length, adviceTexts),
      main: html`${advice.map((group) => adviceGroup(group, language, t))}`,
      isShown: advice.length > 0,
    },
    {
      id: 'decisions',
      title: t('coachingPaper:session.decisions'),
      whole: isShort(
        decisions.length,
        decisions.map(({ text }) => text),
      ),
      main: decisions.length === 0 ? html`<p>${t('coachingPaper:session.noDecisions')}</p>` : decisionList(model, t),
      isShown: true,
    },
    {
      id: 'actions',
      title: t('coachingPaper:session.actions'),
      whole: isShort(
        actions.length,
        actions.map(({ text }) => text),
      ),
      main: actions.length === 0 ? html`<p>${t('coachingPaper:session.noActions')}</p>` : actionTable(model, t),
      isShown: true,
    },
    { id: 'next', title: t('coachingPaper:session.next'), whole: true, main: nextPart(model, t), isShown: true },
    {
      id: 'time',
      title: t('coachingPaper:session.time'),
      whole: isShort(model.attendance.length, []),
      main: timeTable(model, t),
      isShown: model.attendance.length > 0,
    },
  ].filter(({ isShown }) => isShown);
  const body = html`${issuerLine(issuer.name, issuer.detail)} ${titleBlock(title, organisationLine(model, t))}
  ${factGrid([
    { label: t('coachingPaper:session.when'), value: when === '' ? t('coachingPaper:noDate') : when },
    { label: t('coachingPaper:session.lengthLabel'), value: placeWords(model, t) },
    {
      label: t('coachingPaper:session.present'),
      value: model.present.length === 0 ? t('coachingPaper:session.nobody') : model.present.join(', '),
    },
    { label: t('paper:facts.document'), value: document.code },
  ])}
  ${readersStrip(t(`coachingPaper:readersLong.${readers}`, { organisation: organisation.name }), t, t('coachingPaper:receivers'))}
  ${model.state === 'closed' ? null : html`<p class="note">${t('coachingPaper:session.notClosed')}</p>`}
  ${all.map(({ id, title: heading, whole, main }) => reportSection({ id, title: heading, number: null, whole, newPage: false, main, full: null }))}`;
  return paperDocument(
    {
      title: t('coachingPaper:session.documentTitle', { title, organisation: organisation.name }),
      language,
      frame: 'report',
      running: coachingRunningLines(
        model,
        title,
        model.day === '' ? null : model.day,
        t(`coachingPaper:readers.${readers}`),
        t,
      ),
      bookmarks: all.map(({ id, title: heading }) => ({ id, title: heading })),
      style,
      body,
    },
    t,
  );
}
