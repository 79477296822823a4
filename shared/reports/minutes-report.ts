import { assertNever } from '../lib/assert-never.ts';
import { formatLongDate } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import type { MinutesModel, PodiumEffect } from './minutes-model.ts';
import {
  factGrid,
  hashGroups,
  issuerLine,
  readersStrip,
  reportSection,
  signatureLines,
  titleBlock,
} from './page-parts.ts';
import { contestRunningLines } from './paper-context.ts';
import { formatPaperTime } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';
import { podiumSentence } from './podium-sentence.ts';
import { longDate, votingHours } from './ranking-report.ts';
import { rankingRule, rankingTable, rankingTableStyle } from './ranking-table.ts';
import { fillSlots, slot } from './rich-text.ts';
import { solidityPart } from './solidity.ts';

// Tables of at most this many rows are kept on one page with their section.
const wholeRows = 10;

const minutesStyle = `${rankingTableStyle}
.blank { display: inline-block; border-bottom: .75pt solid var(--text); width: 14mm; }
.blank.long { width: 27mm; }
.ruled i { display: block; height: 9mm; border-bottom: .5pt solid var(--border-strong); }
.trace { margin: 0; padding-left: 5mm; }
.jury thead th:first-child { width: 110px; }
.jury .num { width: 60px; }
`;

function podiumEffectWord(effect: PodiumEffect, t: Translate): string {
  switch (effect) {
    case 'safe':
      return t('paper:missing.effect.safe');
    case 'could-move':
      return t('paper:missing.effect.couldMove');
    case 'not-computed':
      return t('paper:missing.effect.notComputed');
    default:
      return assertNever(effect);
  }
}

function podiumEffectSentence(effect: PodiumEffect, t: Translate): string {
  switch (effect) {
    case 'safe':
      return t('paper:missing.safe');
    case 'could-move':
      return t('paper:missing.couldMove');
    case 'not-computed':
      return t('paper:missing.notComputed');
    default:
      return assertNever(effect);
  }
}

function missingCount(model: MinutesModel): number {
  return model.missing.lines.reduce((sum, line) => sum + line.sheets, 0);
}

function outcomePart(model: MinutesModel, t: Translate): Html {
  const missing = missingCount(model);
  const sentence =
    missing === 0
      ? t('paper:outcome.complete')
      : `${t('paper:outcome.missing', { count: missing })} ${podiumEffectSentence(model.missing.podium, t)}`;
  return html`<p class="lead">${podiumSentence(model.ranking, model.language, t)}</p>
    <p>${sentence}</p>`;
}

function juryPart(model: MinutesModel, t: Translate): Html {
  const { jury } = model;
  const presence = t('paper:jury.presence', { summoned: jury.summoned, present: jury.present });
  const quorum = (): string => {
    if (jury.quorum === null) return '';
    const values = { count: jury.quorum };
    return jury.present >= jury.quorum ? t('paper:jury.quorumMet', values) : t('paper:jury.quorumMissed', values);
  };
  const rows = jury.worlds.map(
    (world) =>
      html`<tr>
        <th scope="row">${world.world}</th>
        <td class="num">${world.jurors.length}</td>
        <td>${world.jurors.join(', ')}</td>
      </tr>`,
  );
  const table = html`<table class="tight jury">
    <thead>
      <tr>
        <th scope="col">${t('paper:jury.worldHead')}</th>
        <th scope="col" class="num">${t('paper:jury.countHead')}</th>
        <th scope="col">${t('paper:jury.codesHead')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return html`<p>${[presence, quorum()].join(' ').trim()}</p>
    ${jury.worlds.length === 0 ? null : table}`;
}

function recusalsPart(model: MinutesModel, t: Translate): Html {
  if (model.recusals.length === 0) return html`<p>${t('paper:recusals.none')}</p>`;
  const rows = model.recusals.map(
    (line) =>
      html`<tr>
        <td>${line.juror}</td>
        <th scope="row">${line.project}</th>
        <td>${line.reason}</td>
        <td>${line.origin}</td>
      </tr>`,
  );
  return html`<p>${t('paper:recusals.sentence', { count: model.recusals.length })}</p>
    <table class="tight">
      <thead>
        <tr>
          <th scope="col">${t('paper:recusals.jurorHead')}</th>
          <th scope="col">${t('paper:recusals.projectHead')}</th>
          <th scope="col">${t('paper:recusals.reasonHead')}</th>
          <th scope="col">${t('paper:recusals.originHead')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function missingPart(model: MinutesModel, t: Translate): Html {
  const { missing, voting, language } = model;
  const count = missingCount(model);
  if (count === 0) return html`<p>${t('paper:missing.none')}</p>`;
  const closed =
    voting === null || voting.closedAt === ''
      ? t('paper:missing.open', { count })
      : t('paper:missing.closed', { count, time: formatPaperTime(language, voting.closedAt) });
  const reason =
    missing.closingReason === null
      ? null
      : html`<p>${t('paper:missing.closingReason', { reason: missing.closingReason })}</p>`;
  return html`<p>${closed} ${podiumEffectSentence(missing.podium, t)}</p>
    ${reason}`;
}

function missingTable(model: MinutesModel, t: Translate): Html | null {
  if (missingCount(model) === 0) return null;
  const rows = model.missing.lines.map(
    (line) =>
      html`<tr>
        <td>${line.juror}</td>
        <th scope="row">${line.what}</th>
        <td class="num">${line.sheets}</td>
        <td>${line.reason}</td>
        <td class="nb">${podiumEffectWord(line.podium, t)}</td>
      </tr>`,
  );
  return html`<table class="tight">
    <thead>
      <tr>
        <th scope="col">${t('paper:missing.jurorHead')}</th>
        <th scope="col">${t('paper:missing.whatHead')}</th>
        <th scope="col" class="num">${t('paper:missing.sheetsHead')}</th>
        <th scope="col">${t('paper:missing.reasonHead')}</th>
        <th scope="col">${t('paper:missing.podiumHead')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function decisionsPart(model: MinutesModel, t: Translate): Html {
  if (model.decisions.length === 0) {
    // Nothing to write by hand once the seal is on.
    if (model.signedAt !== null) return html`<p>${t('contestPaper:noDecisions')}</p>`;
    return html`<p>${t('paper:decisions.none')}</p>
      <div class="ruled"><i></i><i></i><i></i><i></i></div>`;
  }
  const items = model.decisions.map((decision) => {
    const votes =
      decision.votes === null
        ? null
        : html` <span class="nb">${t('paper:decisions.votes', { votes: decision.votes })}</span>`;
    const reason = decision.reason === '' ? null : html` ${decision.reason}`;
    return html`<li>${decision.text}${reason}${votes}</li>`;
  });
  return html`<ol>
    ${items}
  </ol>`;
}

function sealPart(model: MinutesModel, t: Translate): Html {
  if (model.seal === null) return html`<p>${t('paper:seal.open')}</p>`;
  const code = fillSlots(t('paper:seal.shortCode', { code: slot('code') }), {
    code: html`<strong class="nb">${model.seal.shortCode}</strong>`,
  });
  return html`<p>${t('paper:seal.sentence')}</p>
    ${hashGroups(model.seal.sha256)}
    <p>${code}</p>
    ${
      model.trace.length === 0
        ? null
        : html`<ul class="trace">
            ${model.trace.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }`;
}

function signedPart(model: MinutesModel, t: Translate): Html {
  const { signedAt, language } = model;
  const sentence =
    signedAt === null
      ? fillSlots(t('paper:signatures.toSign', { day: slot('day'), time: slot('time') }), {
          day: html`<span class="blank long"></span>`,
          time: html`<span class="blank"></span>`,
        })
      : html`${t('paper:signatures.signed', { day: formatLongDate(language, signedAt), time: formatPaperTime(language, signedAt) })}`;
  return html`<p>${sentence}</p>
    ${signatureLines(model.signatures)}`;
}

/** The minutes of the jury: outcome, jury, recusals, ranking, missing sheets, decisions, seal, signatures. */
export function minutesReport(model: MinutesModel, t: Translate): Paper {
  const { language, ranking } = model;
  const title = t('paper:minutes.title');
  const readers = t('paper:minutes.readers');
  const short = (rows: number): boolean => rows <= wholeRows;
  const rows = ranking.rows.length;
  const sections = [
    {
      id: 'outcome',
      title: t('paper:outcome.title'),
      whole: true,
      newPage: false,
      main: outcomePart(model, t),
      full: null,
    },
    {
      id: 'jury',
      title: t('paper:jury.title'),
      whole: short(model.jury.worlds.length),
      newPage: false,
      main: juryPart(model, t),
      full: null,
    },
    {
      id: 'recusals',
      title: t('paper:recusals.title'),
      whole: short(model.recusals.length),
      newPage: false,
      main: recusalsPart(model, t),
      full: null,
    },
    {
      id: 'ranking',
      title: t('paper:ranking.title'),
      whole: rows <= wholeRows,
      newPage: rows > wholeRows,
      main: html`<p>${rankingRule(ranking, language, t)}</p>
        ${model.rules === null ? null : html`<p>${t('contestPaper:declared', { rule: model.rules })}</p>`}`,
      full: rankingTable(ranking, language, t),
    },
    {
      id: 'missing',
      title: t('paper:missing.title'),
      whole: short(model.missing.lines.length),
      newPage: false,
      main: missingPart(model, t),
      full: missingTable(model, t),
    },
    ...(model.solidity === null
      ? []
      : [
          {
            id: 'solidity',
            title: t('solidity:title'),
            whole: true,
            newPage: false,
            main: solidityPart(model.solidity, language, t),
            full: null,
          },
        ]),
    {
      id: 'decisions',
      title: t('paper:decisions.title'),
      whole: short(model.decisions.length),
      newPage: false,
      main: decisionsPart(model, t),
      full: null,
    },
    { id: 'seal', title: t('paper:seal.title'), whole: true, newPage: false, main: sealPart(model, t), full: null },
    {
      id: 'signatures',
      title: t('paper:signatures.title'),
      whole: true,
      newPage: false,
      main: signedPart(model, t),
      full: null,
    },
  ] as const;
  const body = html`${issuerLine(model.issuer.name, model.issuer.detail)} ${titleBlock(title, model.subtitle)}
  ${factGrid([
    { label: t('paper:facts.date'), value: longDate(model) },
    { label: t('paper:facts.place'), value: model.contest.place },
    { label: t('paper:facts.voting'), value: votingHours(language, model.voting, t) },
    { label: t('paper:facts.document'), value: t('paper:facts.documentVersion', model.document) },
    { label: t('paper:facts.president'), value: model.president },
    { label: t('paper:facts.secretary'), value: model.secretary },
    { label: t('paper:facts.sheets'), value: t('paper:facts.sheetsOf', { ...model.sheets }) },
  ])}
  ${readersStrip(t('paper:minutes.readersLong'), t)}
  ${sections.map((section, index) => reportSection({ ...section, number: index === 0 ? null : index }))}`;
  return paperDocument(
    {
      title: t('paper:documentTitle', { paper: title, contest: model.contest.title }),
      language,
      frame: 'report',
      running: contestRunningLines(model, title, readers, t),
      bookmarks: sections.map(({ id, title: heading }) => ({ id, title: heading })),
      style: minutesStyle,
      body,
    },
    t,
  );
}
