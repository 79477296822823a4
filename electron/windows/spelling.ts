import type { MenuItemConstructorOptions, WebContents } from 'electron';
import type { MenuTranslate } from './menu-texts.ts';

/** What the right mouse button offers in a text: corrections first, then the clipboard. Empty outside of texts. */
export function textMenu(
  contents: Pick<WebContents, 'replaceMisspelling' | 'session'>,
  params: Pick<Electron.ContextMenuParams, 'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'>,
  t: MenuTranslate,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: t('menu:copy') };
  if (!params.isEditable) return params.selectionText.trim() === '' ? [] : [copy];
  const word = params.misspelledWord;
  const suggestions = params.dictionarySuggestions.map((suggestion) => ({
    label: suggestion,
    click: () => contents.replaceMisspelling(suggestion),
  }));
  const corrections: MenuItemConstructorOptions[] =
    word === ''
      ? []
      : [
          ...(suggestions.length > 0 ? suggestions : [{ label: t('menu:noSuggestions'), enabled: false }]),
          { label: t('menu:addToDictionary'), click: () => contents.session.addWordToSpellCheckerDictionary(word) },
          { type: 'separator' },
        ];
  return [
    ...corrections,
    { role: 'cut', label: t('menu:cut') },
    copy,
    { role: 'paste', label: t('menu:paste') },
    { role: 'selectAll', label: t('menu:selectAll') },
  ];
}
