import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon, type IconShape } from './icon.tsx';

interface PopoverButtonProps {
  /** The words on the button. */
  readonly label: string;
  readonly icon: IconShape;
  /** Names what opens. */
  readonly title: string;
  /** Class names of the button, a quiet one unless told. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that opens a few settings or lines beside it; Escape and a press elsewhere close them. */
export function PopoverButton({ label, icon, title, className = 'btn sm quiet', children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <AriaButton className={className}>
        <Icon of={icon} size="s" />
        {label}
      </AriaButton>
      <Popover className="popover is-padded" placement="bottom end" offset={4}>
        <Dialog aria-label={title}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
