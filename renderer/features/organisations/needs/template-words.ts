import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import type { KnownVersion } from '../../../../shared/needs/known-version.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import type { Words } from '../../../ui/text.tsx';

/** The template of an assessment and its version: "Mappa dei bisogni Social-Tech, versione 1". */
export function templateWords(
  t: Words['t'],
  templates: readonly TemplateView[],
  { value }: AssessmentWithMarks,
  { version, isKnown }: KnownVersion,
): string {
  const name = templates.find(({ id }) => id === value.template)?.name ?? t('needs:marking.foreignTemplate');
  return isKnown
    ? t('needs:marking.version', { name, number: version.number })
    : t('needs:marking.versionForeign', { name });
}
