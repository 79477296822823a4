import type { Language } from '../i18n/catalogue.ts';
import { formatMark } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import type { RankedCriterion } from './ranking-model.ts';

/** Rules of the criteria list. */
export const criteriaListStyle = `
.k-list { columns: 2; column-gap: var(--gutter); margin: 0; padding: 0; list-style: none; }
.k-list li { break-inside: avoid; line-height: 18px; padding-left: 9mm; text-indent: -9mm; }
.k-list b { display: inline-block; width: 9mm; text-indent: 0; }
`;

/** The criteria behind the narrow columns of a table: code, name, weight. */
export function criteriaList(criteria: readonly RankedCriterion[], language: Language, t: Translate): Html {
  const items = criteria.map((criterion) => {
    const weight = t('paper:criteria.weight', { weight: formatMark(language, criterion.weight) });
    return html`<li><b>${criterion.code}</b>${criterion.name}, <span class="nb">${weight}</span></li>`;
  });
  return html`<ul class="k-list">
    ${items}
  </ul>`;
}
