import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { useWords } from './text.tsx';

interface SidePanelProps {
  readonly title: string;
  /** Stands before the title. */
  readonly icon?: ReactNode;
  /**
   * Takes the focus each time this number grows, not by opening: 0 while what it shows was chosen with the pointer, and the keys
   * still belong to the list. Left out, it takes the focus when it opens.
   */
  readonly focusTurn?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/**
 * Shows or edits one thing beside the list it came from, without covering it. Stands as the second child of `.cols`.
 * Takes the focus when it opens, unless a field inside has asked for it, and gives it back when it closes; Escape closes it.
 */
export function SidePanel({ title, icon, focusTurn, onClose, children, footer }: SidePanelProps) {
  const { t } = useWords();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  // Looked up before a field inside asks for the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    if (focusTurn === 0) return;
    if (panel.current?.contains(document.activeElement) === false) panel.current.focus({ preventScroll: true });
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [focusTurn]);
  useEffect(() => {
    const aside = panel.current;
    return () => {
      const hasFocus = document.activeElement === document.body || aside?.contains(document.activeElement) === true;
      if (hasFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [before]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any field inside it closes the panel; it takes the focus only from this program
    <aside
      ref={panel}
      className="panel side-panel"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header>
        {icon}
        <h2 id={id}>{title}</h2>
        <span className="end">
          <IconButton icon={IconX} label={t('common:close')} shortcut="Escape" onPress={onClose} />
        </span>
      </header>
      <div className="body">{children}</div>
      {footer === undefined ? null : <footer>{footer}</footer>}
    </aside>
  );
}
