import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { classNames } from './class-names.ts';
import { FieldNotes, type FieldWords } from './field-parts.tsx';
import { readNumberText, type NumberFault } from './number-text.ts';
import { useWords, type Words } from './text.tsx';

interface NumberFieldProps extends FieldWords {
  readonly value: number | null;
  /** Called on Enter, on leaving the field and when it disappears, only with numbers inside the range; null for an emptied field. */
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  /** Words behind the number: "minuti". */
  readonly unit?: string;
}

/** A number as Italians write it. What cannot be read stays in the field with its cure, and nothing is stored. */
export function NumberField(props: NumberFieldProps) {
  const { value, onCommit, min, max, unit, label, hint, error, isWide, isDisabled, isRequired } = props;
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const [fault, setFault] = useState<NumberFault | null>(null);
  const shownError = fault === null ? error : describeFault(words, fault, range);

  const commit = () => {
    if (typed === null) return;
    const reading = readNumberText(typed, range);
    if (!reading.ok) {
      setFault(reading.fault);
      return;
    }
    setFault(null);
    setTyped(null);
    if (reading.value !== value) onCommit(reading.value);
  };

  const latest = useRef(commit);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  // A field that disappears (a panel closed with Escape) must not take the number with it.
  useEffect(() => () => latest.current(), []);

  return (
    <AriaTextField
      className={classNames('field', isWide === true && 'is-wide')}
      value={typed ?? (value === null ? '' : words.mark(value))}
      onChange={(text) => {
        setTyped(text);
        setFault(null);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else event.continuePropagation();
      }}
      isInvalid={shownError !== undefined}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      inputMode="decimal"
    >
      <Label>{label}</Label>
      <span className="input">
        <Input />
        {unit === undefined ? null : <span className="unit">{unit}</span>}
      </span>
      <FieldNotes hint={hint} error={shownError} />
    </AriaTextField>
  );
}

function describeFault({ t, mark }: Words, fault: NumberFault, range: { min?: number; max?: number }): string {
  switch (fault) {
    case 'not-a-number':
      return t('common:field.notANumber');
    case 'too-low':
      return t('common:field.tooLow', { min: mark(range.min ?? 0) });
    case 'too-high':
      return t('common:field.tooHigh', { max: mark(range.max ?? 0) });
    default:
      return assertNever(fault);
  }
}
