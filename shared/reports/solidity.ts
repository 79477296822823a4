import type { Language } from '../i18n/catalogue.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import type { Solidity } from './ranking-model.ts';

function firstSentence({ first, resamples }: Solidity, language: Language, t: Translate): string {
  const shares = first.map(({ name, share }) => t('solidity:first.one', { name, count: Math.round(share * 100) }));
  if (shares.length === 0) return '';
  return t('solidity:first.sentence', { resamples, shares: formatList(language, shares) });
}

function jurorSentence({ members, order }: Solidity, language: Language, t: Translate): string {
  if (members.length === 0 && order.length === 0) return t('solidity:without.none');
  const moved = members.length > 0 ? members : order;
  return t(members.length > 0 ? 'solidity:without.members' : 'solidity:without.order', {
    jurors: formatList(language, moved),
    count: moved.length,
  });
}

function agreementSentence({ kendallW, alpha }: Solidity, language: Language, t: Translate): string {
  const w = kendallW === null ? null : t('solidity:agreement.w', { value: formatNumber(language, kendallW, 2) });
  const a = alpha === null ? null : t('solidity:agreement.alpha', { value: formatNumber(language, alpha, 2) });
  const known = [w, a].filter((text) => text !== null);
  if (known.length === 0) return t('solidity:agreement.none');
  const sentence = t('solidity:agreement.sentence', { measures: formatList(language, known) });
  return w === null ? `${sentence} ${t('solidity:agreement.incomplete')}` : sentence;
}

/** How solid a ranking is, in words: drawn juries, the cost of each juror, how far jurors agree. */
export function solidityPart(solidity: Solidity, language: Language, t: Translate): Html {
  const { resamples, seed, panels } = solidity;
  const drawn = t('solidity:drawn', { resamples: formatNumber(language, resamples, 0), seed });
  return html`<p>${[drawn, firstSentence(solidity, language, t)].filter((text) => text !== '').join(' ')}</p>
    <p>${jurorSentence(solidity, language, t)} ${agreementSentence(solidity, language, t)}</p>
    ${panels > 1 ? html`<p>${t('solidity:panels', { count: panels })}</p>` : null}`;
}
