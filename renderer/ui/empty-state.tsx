import type { ReactNode } from 'react';
import { Icon, type IconShape } from './icon.tsx';

interface EmptyStateProps {
  readonly icon: IconShape;
  /** What is not here yet. */
  readonly title: string;
  /** What will be here and why it helps. */
  readonly children?: ReactNode;
  /** One button, two at most. */
  readonly action?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon of={icon} size="l" />
      <p className="empty-title">{title}</p>
      {children === undefined ? null : <p>{children}</p>}
      {action === undefined ? null : <div className="row">{action}</div>}
    </div>
  );
}
