import { html, type Html, type HtmlValue } from './html.ts';
import type { Translate } from '../i18n/translator.ts';

/** The line above the title: who issues the paper. */
export function issuerLine(name: string, detail: string | null): Html {
  return html`<div class="issuer"><b>${name}</b><span>${detail}</span></div>`;
}

/** Title and the sentence below it. */
export function titleBlock(title: string, subtitle: string): Html {
  return html`<div class="title">
    <h1>${title}</h1>
    <p>${subtitle}</p>
  </div>`;
}

/** A labelled value of the fact grid. A fact without value is left out. */
export type Fact = { readonly label: string; readonly value: Html | string | null };

/** Facts in four columns: small label, bold value. */
export function factGrid(facts: readonly Fact[]): Html {
  const cells = facts
    .filter((fact) => fact.value !== null && fact.value !== '')
    .map(
      (fact) =>
        html`<div>
          <dt>${fact.label}</dt>
          <dd>${fact.value}</dd>
        </div>`,
    );
  return html`<dl class="facts">${cells}</dl>`;
}

/** The strip that says who may read the paper; `label` where a paper names it otherwise. */
export function readersStrip(readers: string, t: Translate, label = t('paper:readers.label')): Html {
  return html`<div class="readers"><b>${label}</b><span>${readers}</span></div>`;
}

/** A section of a report: the title stands in the side column, `main` beside it, `full` below both. */
export type ReportSection = {
  readonly id: string;
  readonly title: string;
  /** Printed in the margin; `null` for a section that is not counted. */
  readonly number: number | null;
  /** Short enough to be kept on one page. */
  readonly whole: boolean;
  readonly newPage: boolean;
  readonly main: HtmlValue;
  readonly full: HtmlValue;
};

/** One section. */
export function reportSection(section: ReportSection): Html {
  const kind = ['sec', section.whole ? 'whole' : '', section.newPage ? 'newpage' : ''].join(' ').trim();
  const number = section.number === null ? null : html`<i>${section.number}</i>`;
  const full = section.full ? html`<div class="full">${section.full}</div>` : null;
  return html` <section class="${kind}" id="${section.id}">
    <h2>${number}${section.title}</h2>
    <div>${section.main}</div>
    ${full}
  </section>`;
}

/** A line to sign on. `name` may be empty: then the line waits for one. */
export type Signature = { readonly name: string; readonly role: string };

/** Lines to sign on, two in a row. */
export function signatureLines(signatures: readonly Signature[]): Html {
  const lines = signatures.map(
    (signature) =>
      html`<div><b>${signature.name === '' ? '\u00A0' : signature.name}</b><span>${signature.role}</span></div>`,
  );
  return html`<div class="signs">${lines}</div>`;
}

/** A SHA-256 in hexadecimal as sixteen groups of four, so that two people can compare it aloud. */
export function hashGroups(sha256: string): Html {
  const groups = sha256.toUpperCase().match(/.{1,4}/g) ?? [];
  return html`<div class="hash">${groups.map((group) => html`<span>${group}</span>`)}</div>`;
}
