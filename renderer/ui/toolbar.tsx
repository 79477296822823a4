import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';

interface ToolbarProps {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly className?: string;
  /** `IconButton`s and such. */
  readonly children: ReactNode;
}

/** Tools in a row: Tab enters it once and leaves it once, the arrow keys move inside. */
export function Toolbar({ label, className = 'toolbar', children }: ToolbarProps) {
  return (
    <AriaToolbar className={className} aria-label={label}>
      {children}
    </AriaToolbar>
  );
}
