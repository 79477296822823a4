import type { Icon as TablerIcon } from '@tabler/icons-react';
import { classNames } from './class-names.ts';

/** An icon of `@tabler/icons-react`, imported by its own name (`IconPlus`) so that only what is used is shipped. */
export type IconShape = TablerIcon;

interface IconProps {
  readonly of: IconShape;
  /** 15, 18 or 22 pixels. */
  readonly size?: 's' | 'm' | 'l';
  readonly className?: string;
}

/** Draws an icon beside words. It says nothing to a screen reader: the words do. */
export function Icon({ of: Shape, size = 'm', className }: IconProps) {
  return <Shape className={classNames('i', size === 's' && 's', size === 'l' && 'l', className)} aria-hidden="true" />;
}
