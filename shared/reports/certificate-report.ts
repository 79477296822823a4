import { formatLongDate } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import type { CertificateModel } from './certificate-model.ts';
import { html, type Html } from './html.ts';
import { issuerLine, readersStrip, signatureLines } from './page-parts.ts';
import { contestRunningLines } from './paper-context.ts';
import { paperDocument, type Paper } from './paper.ts';

const style = `
.certificate { padding-top: 34mm; }
.certificate h1 { font-size: var(--text-lg); font-weight: 400; color: var(--muted); margin-bottom: 16mm; }
.certificate .name { font-size: 44pt; line-height: 1.1; font-weight: 700; color: var(--primary-strong); margin: 0 0 4mm; overflow-wrap: anywhere; text-wrap: balance; }
.certificate .project { font-size: var(--text-lg); line-height: 1.3; color: var(--muted); margin: 0 0 16mm; }
.certificate .said { font-size: var(--text-lg); line-height: 1.5; max-width: 140mm; }
.certificate .award { border-top: 1.5pt solid var(--primary-strong); padding-top: 5mm; margin-top: 10mm; font-size: var(--text-xl); line-height: 1.3; font-weight: 700; }
.certificate .award + .award { border-top: var(--hair); margin-top: 5mm; }
.certificate .signs { padding-top: 34mm; margin-bottom: 20mm; }
`;

function awardLines(model: CertificateModel, t: Translate): readonly Html[] {
  const { place, tied, entries } = model;
  const lines = model.prizes.map((prize) => t('certificate:prize', { prize }));
  if (place !== null) {
    const values = { place, count: entries };
    lines.unshift(tied ? t('certificate:placeTied', values) : t('certificate:place', values));
  }
  return lines.map((line) => html`<p class="award">${line}</p>`);
}

/** The certificate of an organisation: who, with what, before how many jurors; its place and prizes where it has any. */
export function certificateReport(model: CertificateModel, t: Translate): Paper {
  const { contest, language, organisation, jurors } = model;
  const title = t('certificate:title');
  const values = { contest: contest.title, count: jurors };
  const said =
    contest.date === null
      ? t('certificate:said', values)
      : t('certificate:saidOnDay', { ...values, day: formatLongDate(language, contest.date) });
  const body = html`${issuerLine(model.issuer.name, model.issuer.detail)}
    <main class="certificate" id="certificate">
      <h1>${title}</h1>
      <p class="name">${organisation}</p>
      ${model.project === null ? null : html`<p class="project">${model.project}</p>`}
      <p class="said">${said}</p>
      ${awardLines(model, t)} ${signatureLines(model.signatures)}
    </main>
    ${readersStrip(t('certificate:readersLong'), t)}`;
  return paperDocument(
    {
      title: t('certificate:documentTitle', { organisation, contest: contest.title }),
      language,
      frame: 'report',
      running: contestRunningLines(model, title, t('certificate:readers'), t),
      bookmarks: [{ id: 'certificate', title: organisation }],
      style,
      body,
    },
    t,
  );
}
