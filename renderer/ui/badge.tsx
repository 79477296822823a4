import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconShape } from './icon.tsx';

/** `now` is saffron: only what is running or waits for a person. */
export type BadgeTone = 'neutral' | 'ok' | 'warn' | 'danger' | 'info' | 'now';

interface BadgeProps {
  readonly tone?: BadgeTone;
  /** `pill` is a state, `square` a kind ("Esempio"), `outline` a person. */
  readonly shape?: 'pill' | 'square' | 'outline';
  readonly icon?: IconShape;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A state, a kind or a person in a word; never colour alone. */
export function Badge({ tone = 'neutral', shape = 'pill', icon, children, className }: BadgeProps) {
  return (
    <span
      className={classNames(
        'badge',
        tone !== 'neutral' && tone,
        shape === 'square' && 'sq',
        shape === 'outline' && 'line',
        className,
      )}
    >
      {icon === undefined ? null : <Icon of={icon} />}
      {children}
    </span>
  );
}
