import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface CheckboxProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Some, not all, of what stands below is chosen. */
  readonly isMixed?: boolean;
  readonly isDisabled?: boolean;
  /** Names a box without words beside it. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** Yes or no. */
export function Checkbox({ isChecked, onChange, isMixed = false, isDisabled = false, label, children }: CheckboxProps) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={isChecked}
      isIndeterminate={isMixed}
      isDisabled={isDisabled}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="check">{isMixed ? <Icon of={IconMinus} /> : isChecked ? <Icon of={IconCheck} /> : null}</span>
      {children === undefined ? null : <span>{children}</span>}
    </AriaCheckbox>
  );
}
