import { languages } from '../../shared/i18n/catalogue.ts';
import { createTranslate, type Translate } from '../../shared/i18n/translator.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { ScoringWarning } from '../../shared/scoring/tabulation-warnings.ts';
import type { CommandFailure } from './command-failure.ts';

/** The longest piece of a file that a message quotes, in characters. */
const LONGEST_QUOTE = 160;

/** The most names that a warning lists. */
const LONGEST_LIST = 40;

const translators: readonly Translate[] = languages.map((language) => createTranslate(language));

/** How the command is used: one line in Italian, one in English. */
export function usageLines(): readonly string[] {
  return translators.map((translate) => translate('command:usage'));
}

/** What went wrong, where, and how to mend it: one line in Italian, one in English. */
export function failureLines(failure: CommandFailure): readonly string[] {
  const values = Object.fromEntries(
    Object.entries<string | number>(failure).map(([name, value]) => [name, quote(value)]),
  );
  return translators.map((translate) => translate(`command:failure.${failure.kind}`, { replace: values }));
}

/** A warning of a tabulation as one text: the Italian sentence, a slash, the English sentence. */
export function warningText(warning: ScoringWarning<string, string, string>): string {
  return translators.map((translate) => translateWarning(warning, translate)).join(' / ');
}

function translateWarning(warning: ScoringWarning<string, string, string>, translate: Translate): string {
  switch (warning.kind) {
    case 'no-counted-sheets':
    case 'doubt-not-asked':
    case 'rasch-nothing-to-fit':
    case 'rasch-no-finite-maximum':
      return translate(`command:warning.${warning.kind}`);
    case 'entry-without-sheets':
    case 'one-entry':
    case 'doubt-never-drawn':
    case 'rasch-unlinked-entry':
      return translate(`command:warning.${warning.kind}`, { entry: warning.entry });
    case 'juror-without-sheets':
    case 'one-juror':
    case 'single-sheet-juror':
    case 'rasch-unlinked-juror':
      return translate(`command:warning.${warning.kind}`, { juror: warning.juror });
    case 'flat-juror':
      return translate('command:warning.flat-juror', { juror: warning.juror, sheets: warning.sheets });
    case 'incomplete-sheet':
      return translate('command:warning.incomplete-sheet', {
        juror: warning.juror,
        entry: warning.entry,
        missing: listed(warning.missing),
      });
    case 'marks-beside-state':
      return translate(`command:warning.marks-beside-${warning.state}`, {
        juror: warning.juror,
        entry: warning.entry,
      });
    case 'not-trimmed':
      return translate('command:warning.not-trimmed', { trim: warning.trim, entries: listed(warning.entries) });
    case 'disconnected-panels':
      return translate('command:warning.disconnected-panels', {
        count: warning.panels.length,
        panels: listed(
          warning.panels.map(({ jurors }) => `[${listed(jurors)}]`),
          '; ',
        ),
      });
    case 'agreement-needs-all-sheets':
      return translate('command:warning.agreement-needs-all-sheets', { count: warning.missing });
    case 'agreement-undefined':
      return translate('command:warning.agreement-undefined', { measures: warning.measures.join(', ') });
    case 'rasch-too-many-categories':
      return translate('command:warning.rasch-too-many-categories', {
        categories: warning.categories,
        most: warning.most,
      });
    case 'rasch-extreme-entry':
      return translate(`command:warning.rasch-extreme-entry.${warning.end}`, { entry: warning.entry });
    case 'rasch-extreme-juror':
      return translate(`command:warning.rasch-extreme-juror.${warning.end}`, { juror: warning.juror });
    case 'rasch-extreme-criterion':
      return translate(`command:warning.rasch-extreme-criterion.${warning.end}`, { criterion: warning.criterion });
    case 'rasch-unlinked-criterion':
      return translate('command:warning.rasch-unlinked-criterion', { criterion: warning.criterion });
    case 'rasch-marks-merged':
      return translate('command:warning.rasch-marks-merged', { marks: listed(warning.marks.map(String)) });
    case 'rasch-disconnected':
      return translate('command:warning.rasch-disconnected', { panels: warning.panels });
    default:
      return assertNever(warning);
  }
}

/** Names one after the other; a long list ends with how many more there are. */
function listed(names: readonly string[], separator = ', '): string {
  const shown = names.slice(0, LONGEST_LIST).join(separator);
  return names.length <= LONGEST_LIST ? shown : `${shown} … (+${names.length - LONGEST_LIST})`;
}

/** Keeps a message on one line whatever stands in the file: control and direction marks are shown as a box. */
function quote(value: string | number): string {
  const text = String(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u25A1');
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}
