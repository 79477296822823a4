import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon, type IconShape } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

/** One thing a menu does. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly icon?: IconShape;
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

interface MenuButtonProps {
  /** The words on the button. */
  readonly label: ReactNode;
  /** Names the button when `label` is not plain words. */
  readonly name?: string;
  readonly icon?: IconShape;
  /** Class names of the button, `btn` unless told. */
  readonly className?: string;
  readonly actions: readonly MenuAction[];
}

/** A button that opens a list of actions. */
export function MenuButton({ label, name, icon, className = 'btn', actions }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton className={className} {...(name === undefined ? {} : { 'aria-label': name })}>
        {icon === undefined ? null : <Icon of={icon} />}
        {label}
        <Icon of={IconChevronDown} size="s" />
      </AriaButton>
      <Popover className="popover" offset={4}>
        <AriaMenu className="menu" onAction={(key) => actions.find((action) => action.id === key)?.onAction()}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              className={classNames('menu-item', action.isDanger === true && 'is-danger')}
            >
              {action.icon === undefined ? null : <Icon of={action.icon} />}
              <span className="grow">
                {action.label}
                {action.note === undefined ? null : <small>{action.note}</small>}
              </span>
              {action.shortcut === undefined ? null : <KeyHint keys={action.shortcut} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
