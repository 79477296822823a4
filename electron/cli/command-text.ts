import { languages } from '../../shared/i18n/catalogue.ts';
import { createTranslate, type Translate } from '../../shared/i18n/translator.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { ScoringWarning } from '../../shared/scoring/tabulation.ts';
import type { CommandFailure } from './command-failure.ts';

/** The longest piece of a file that a message quotes, in characters. */
const LONGEST_QUOTE = 160;

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
    case 'entry-without-sheets':
      return translate('command:warning.entry-without-sheets', { entry: warning.entry });
    case 'incomplete-sheet':
      return translate('command:warning.incomplete-sheet', {
        juror: warning.juror,
        entry: warning.entry,
        missing: warning.missing.join(', '),
      });
    case 'marks-beside-state':
      return translate(`command:warning.marks-beside-${warning.state}`, {
        juror: warning.juror,
        entry: warning.entry,
      });
    case 'not-trimmed':
      return translate('command:warning.not-trimmed', { trim: warning.trim, entries: warning.entries.join(', ') });
    case 'not-computed':
      return translate(`command:notComputed.${warning.method}`);
    default:
      return assertNever(warning);
  }
}

/** Keeps a message on one line whatever stands in the file: control and direction marks are shown as a box. */
function quote(value: string | number): string {
  const text = String(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u25A1');
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}
