import type { ReactNode } from 'react';
import { Input, Label, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNotes, type FieldWords } from './field-parts.tsx';
import { useDraft } from './use-draft.ts';

interface TextFieldProps extends FieldWords {
  readonly value: string;
  /** Called with every key. Give this or `onCommit`. */
  readonly onChange?: (value: string) => void;
  /** Called after a pause, on Enter and on leaving the field; the value is then stored. */
  readonly onCommit?: (value: string) => void;
  readonly type?: 'text' | 'email' | 'url';
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** Stands before or after the text inside the border. */
  readonly unit?: ReactNode;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    isWide,
    isDisabled,
    isRequired,
    type = 'text',
    placeholder,
    autoFocus,
    maxLength,
    unit,
  } = props;
  const { text, change, commit } = useText(props);
  return (
    <AriaTextField
      className={classNames('field', isWide === true && 'is-wide')}
      value={text}
      type={type}
      onChange={change}
      onBlur={commit}
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      autoFocus={autoFocus ?? false}
      {...(maxLength === undefined ? {} : { maxLength })}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else event.continuePropagation();
      }}
    >
      <Label>{label}</Label>
      <span className="input">
        <Input placeholder={placeholder ?? ''} />
        {unit === undefined ? null : <span className="unit">{unit}</span>}
      </span>
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly onCommit?: (value: string) => void;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, isWide, isDisabled, isRequired, placeholder, rows = 4, autoFocus, maxLength } = props;
  const { text, change, commit } = useText(props);
  return (
    <AriaTextField
      className={classNames('field', isWide === true && 'is-wide')}
      value={text}
      onChange={change}
      onBlur={commit}
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      autoFocus={autoFocus ?? false}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <Label>{label}</Label>
      <AriaTextArea className="input" rows={rows} placeholder={placeholder ?? ''} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

function useText({ value, onChange, onCommit }: Pick<TextFieldProps, 'value' | 'onChange' | 'onCommit'>) {
  const draft = useDraft(value, (text) => onCommit?.(text));
  if (onChange === undefined) return draft;
  return { text: value, change: onChange, commit: () => onCommit?.(value) };
}
