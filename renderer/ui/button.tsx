import type { ReactNode } from 'react';
import { Button as AriaButton, ToggleButton as AriaToggleButton } from 'react-aria-components';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';
import { Icon, type IconShape } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import { Hint } from './tooltip.tsx';

/** How much a button asks for attention: one `primary` per screen; `danger` ends in "…" and asks with its consequence. */
export type ButtonKind = 'normal' | 'primary' | 'quiet' | 'danger';

interface ButtonLook {
  readonly kind?: ButtonKind;
  /** 28, 36 or 44 pixels high. */
  readonly size?: 'sm' | 'md' | 'lg';
  readonly icon?: IconShape;
  /** Stands after the words, e.g. a chevron. */
  readonly endIcon?: IconShape;
  /** Keys in the language of keyboards, `Ctrl+Enter`; shown, not bound. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

interface ButtonProps extends ButtonLook {
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly className?: string;
}

/** Does something. The verb says the result: "Conferma i 3 scelti", never "OK". */
export function Button(props: ButtonProps) {
  const { onPress, type = 'button', isDisabled = false, autoFocus = false, className, ...look } = props;
  return (
    <AriaButton
      className={classNames(lookOf(look), className)}
      type={type}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
      {...(props['aria-label'] === undefined ? {} : { 'aria-label': props['aria-label'] })}
      {...(props['aria-describedby'] === undefined ? {} : { 'aria-describedby': props['aria-describedby'] })}
    >
      <ButtonContent {...look} />
    </AriaButton>
  );
}

interface ButtonLinkProps extends ButtonLook {
  /** A path of the app: `/organisations`. */
  readonly href: string;
}

/** Goes somewhere, looking like a button. */
export function ButtonLink({ href, ...look }: ButtonLinkProps) {
  return (
    <Link href={href} className={lookOf(look)}>
      <ButtonContent {...look} />
    </Link>
  );
}

interface IconButtonProps {
  readonly icon: IconShape;
  /** What it does; read aloud and shown as a hint. */
  readonly label: string;
  readonly shortcut?: string;
  readonly size?: 'sm' | 'md';
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** Makes it a switch that is on or off. */
  readonly isPressed?: boolean;
}

/** An icon without words: only for undo, redo, close and formatting. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, shortcut, size = 'md', onPress, isDisabled = false, isPressed } = props;
  const className = classNames('icon-btn', size === 'sm' && 'sm');
  return (
    <Hint text={label} {...(shortcut === undefined ? {} : { shortcut })}>
      {isPressed === undefined ? (
        <AriaButton className={className} aria-label={label} isDisabled={isDisabled} onPress={() => onPress?.()}>
          <Icon of={icon} />
        </AriaButton>
      ) : (
        <AriaToggleButton
          className={className}
          aria-label={label}
          isDisabled={isDisabled}
          isSelected={isPressed}
          onChange={() => onPress?.()}
        >
          <Icon of={icon} />
        </AriaToggleButton>
      )}
    </Hint>
  );
}

function lookOf({ kind = 'normal', size = 'md' }: Pick<ButtonLook, 'kind' | 'size'>): string {
  return classNames('btn', kind !== 'normal' && kind, size !== 'md' && size);
}

function ButtonContent({ size, icon, endIcon, shortcut, children }: ButtonLook) {
  const iconSize = size === 'sm' ? 's' : 'm';
  return (
    <>
      {icon === undefined ? null : <Icon of={icon} size={iconSize} />}
      {children}
      {endIcon === undefined ? null : <Icon of={endIcon} size={iconSize} />}
      {shortcut === undefined ? null : <KeyHint keys={shortcut} />}
    </>
  );
}
