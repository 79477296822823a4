import { classNames } from './class-names.ts';

interface AvatarProps {
  /** A person's or role's name; its initials are drawn. */
  readonly name: string;
  readonly size?: 'sm' | 'md';
}

/** Initials beside a name. Silent for screen readers: the name stands beside it. */
export function Avatar({ name, size = 'md' }: AvatarProps) {
  return (
    <span className={classNames('avatar', size === 'sm' && 'sm')} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Two signs for a name: `Coach 2` → `C2`, `Giulia Rossi` → `GR`, `Coordinamento` → `CO`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const [first, second] = [words[0], words.at(-1)];
  if (first === undefined) return '';
  const letters =
    words.length > 1 && second !== undefined ? `${first.charAt(0)}${second.charAt(0)}` : first.slice(0, 2);
  return letters.toLocaleUpperCase();
}
