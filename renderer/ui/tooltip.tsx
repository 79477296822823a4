import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';

interface HintProps {
  readonly text: string;
  readonly shortcut?: string;
  /** One control of `renderer/ui`. */
  readonly children: ReactElement;
}

/** A few words that appear beside a control under the pointer or focus. Never the only place where something is said. */
export function Hint({ text, shortcut, children }: HintProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {text}
        {shortcut === undefined ? null : <KeyHint keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
