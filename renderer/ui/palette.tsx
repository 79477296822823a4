import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Icon, type IconShape } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import { findItems } from './palette-search.ts';
import { useWords } from './text.tsx';

/** Something to go to or to do. */
export interface PaletteItem {
  readonly id: string;
  /** A heading; items of one group stand together, in the order given. */
  readonly group: string;
  readonly label: string;
  /** Quieter words behind the label: a project, a role. */
  readonly note?: string;
  /** Also found by these words. */
  readonly keywords?: string;
  readonly icon: IconShape;
  readonly shortcut?: string;
  readonly onChoose: () => void;
}

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly items: readonly PaletteItem[];
  /** Ids, the latest first; shown first under their own heading. */
  readonly recent: readonly string[];
  /** What may be typed here. */
  readonly placeholder: string;
  /** What else answers a query, below what is found by name; of one group. */
  readonly findMore?: (query: string) => readonly PaletteItem[];
}

/** One field for everything: type, choose with the arrows, Enter. */
export function Palette({ isOpen, onClose, ...finder }: PaletteProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="veil is-high"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog palette">
        <Dialog aria-label={t('shell:palette.title')}>
          <Finder {...finder} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ items, recent, placeholder, findMore, onClose }: Omit<PaletteProps, 'isOpen'>) {
  const { t } = useWords();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const words = useDeferredValue(query);
  const groups = useMemo(() => {
    const named = findItems(items, recent, words, t('shell:palette.recent'));
    const more = findMore?.(words) ?? [];
    const [first] = more;
    return first === undefined ? named : [...named, { title: first.group, items: more }];
  }, [items, recent, words, findMore, t]);
  const flat = groups.flatMap((group) => group.items);
  const chosen = flat[Math.min(index, flat.length - 1)];

  const choose = (item: PaletteItem) => {
    onClose();
    item.onChoose();
  };
  const move = (to: number) => {
    const next = (to + flat.length) % Math.max(1, flat.length);
    setIndex(next);
    list.current?.querySelector(`[data-index="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(index + 1);
    else if (event.key === 'ArrowUp') move(index - 1);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="ask">
        <Icon of={IconSearch} className="muted" />
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type in it
          autoFocus
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-label={t('shell:palette.title')}
          aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen.id}`}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setIndex(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={listId} className="found" role="listbox" aria-label={t('shell:palette.title')}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div className="group" aria-hidden="true">
              {group.title}
            </div>
            {group.items.map((item) => {
              const at = flat.indexOf(item);
              return (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keyboard reaches options through the field, as the pattern of a combobox wants it
                <div
                  key={item.id}
                  id={`${listId}-${item.id}`}
                  data-index={at}
                  className="menu-item"
                  role="option"
                  aria-selected={item === chosen}
                  onClick={() => choose(item)}
                  onPointerMove={() => setIndex(at)}
                >
                  <Icon of={item.icon} />
                  <span className="cut">{item.label}</span>
                  {item.note === undefined || item.note === '' ? null : <span className="note">{item.note}</span>}
                  {item.shortcut === undefined ? null : <KeyHint keys={item.shortcut} />}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {flat.length === 0 ? <p className="none">{t('shell:palette.none')}</p> : null}
      <p className="visually-hidden" role="status">
        {t('shell:palette.results', { count: flat.length })}
      </p>
      <div className="keys" aria-hidden="true">
        <span>
          <KeyHint keys="↑" /> <KeyHint keys="↓" /> {t('shell:palette.hintMove')}
        </span>
        <span>
          <KeyHint keys="Enter" /> {t('shell:palette.hintOpen')}
        </span>
        <span>
          <KeyHint keys="Escape" /> {t('shell:palette.hintClose')}
        </span>
      </div>
    </>
  );
}
