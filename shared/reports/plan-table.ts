import { formatMark } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Language } from '../i18n/catalogue.ts';
import { html, type Html } from './html.ts';
import { formatPaperDayIn } from './paper-dates.ts';
import type { PlanLine } from './plan-model.ts';

/** Rules for {@link planHead} and {@link planRow}. */
export const planTableStyle = `
.plan { table-layout: fixed; }
.plan .who { width: 22mm; }
.plan .help { width: 42mm; }
.plan .hours { width: 13mm; }
.plan .by { width: 35mm; padding-left: 12px; }
.plan tbody th, .plan td { overflow-wrap: anywhere; }
.plan th small { display: block; margin-top: 1px; }
`;

/** The head of a table of actions. */
export function planHead(t: Translate): Html {
  return html`<thead>
    <tr>
      <th scope="col">${t('coachingPaper:column.action')}</th>
      <th scope="col" class="who">${t('coachingPaper:column.owner')}</th>
      <th scope="col" class="help">${t('coachingPaper:column.helper')}</th>
      <th scope="col" class="num hours">${t('coachingPaper:column.hours')}</th>
      <th scope="col" class="by">${t('coachingPaper:column.due')}</th>
    </tr>
  </thead>`;
}

/** One action; a late one says by how much. `day` is the ISO day that the paper names in full. */
export function planRow(line: PlanLine, language: Language, day: string, t: Translate): Html {
  const state = line.state === 'partly' ? t('coachingPaper:state.partly') : null;
  const late = line.daysLate > 0 ? t('coachingPaper:late', { count: line.daysLate }) : null;
  const gap = line.gap === '' ? null : html`<small>${line.gap}</small>`;
  return html`<tr>
    <th scope="row">${line.text}${gap}</th>
    <td>${line.owner === '' ? t('coachingPaper:nobody') : line.owner}</td>
    <td>${line.helper === '' ? '–' : line.helper}</td>
    <td class="num">${line.hours === null ? '–' : formatMark(language, line.hours)}</td>
    <td class="by">
      ${line.dueOn === '' ? t('coachingPaper:noDate') : formatPaperDayIn(language, line.dueOn, day)}
      ${state === null && late === null ? null : html`<br /><small>${[late, state].filter((word) => word !== null).join(', ')}</small>`}
    </td>
  </tr>`;
}

/** Hours of help in all; what nobody estimated counts nothing. */
export function planHours(lines: readonly PlanLine[]): number {
  return lines.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}

/** How many actions and hours, in a sentence. */
export function planSentence(lines: readonly PlanLine[], language: Language, t: Translate): string {
  if (lines.length === 0) return t('coachingPaper:plan.none');
  const hours = planHours(lines);
  return hours === 0
    ? t('coachingPaper:plan.count', { count: lines.length })
    : t('coachingPaper:plan.countAndHours', {
        count: lines.length,
        help: t('coachingPaper:plan.help', { count: hours, hours: formatMark(language, hours) }),
      });
}
