import type { ReactNode } from 'react';

interface LineButtonProps {
  readonly isOpen: boolean;
  readonly onPress: () => void;
  /** The words of the line, which name the button. */
  readonly children: ReactNode;
}

/** The words of a row, which open its fields below. */
export function LineButton({ isOpen, onPress, children }: LineButtonProps) {
  return (
    <button type="button" className="session-line" aria-expanded={isOpen} onClick={onPress}>
      {children}
    </button>
  );
}
