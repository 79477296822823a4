import { useMemo } from 'react';
import { documentIdOf } from '../../shared/documents/document-id.ts';
import { readStoredTemplates } from '../../shared/documents/programme-document.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { listTemplates, type TemplateView } from '../../shared/needs/templates.ts';
import { useCurrentEdition } from './use-current-edition.ts';
import { useDocument } from './use-document.ts';

/** No programme is called so: an empty document stands in while no edition is known. */
const NO_PROGRAMME = '00000000000000000000000000';

/** The templates of the current edition, built-in ones in the language of `t`; null until they are loaded. */
export function useTemplates(t: Translate): readonly TemplateView[] | null {
  const edition = useCurrentEdition();
  const state = useDocument(documentIdOf({ kind: 'programme', id: edition?.id ?? NO_PROGRAMME }));
  return useMemo(
    () => (state === null || edition === undefined ? null : listTemplates(readStoredTemplates(state), t)),
    [state, edition, t],
  );
}
