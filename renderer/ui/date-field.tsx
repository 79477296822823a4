import { parseDate, type CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNotes, type FieldWords } from './field-parts.tsx';
import { useDraft } from './use-draft.ts';

interface DateFieldProps extends FieldWords {
  /** ISO `yyyy-mm-dd`, empty when not decided. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A year below this is one that is still being typed: 2, 20, 202. */
const FIRST_YEAR = 1000;

/**
 * A day, typed in figures in the order of the language. Handed over once its year is whole, after a pause or on leaving the field:
 * "15" typed over "12" is the 1st for a moment, which nobody meant to store.
 */
export function DateField({ value, onChange, label, hint, error, isWide, isDisabled, isRequired }: DateFieldProps) {
  const draft = useDraft(value, onChange);
  const [typing, setTyping] = useState<CalendarDate | null>(null);
  return (
    <AriaDateField
      className={classNames('field', isWide === true && 'is-wide')}
      value={typing ?? readDay(draft.text)}
      onChange={(day) => {
        const isWhole = day === null || day.year >= FIRST_YEAR;
        setTyping(isWhole ? null : day);
        if (isWhole) draft.change(day === null ? '' : day.toString());
      }}
      onBlur={() => {
        setTyping(null);
        draft.commit();
      }}
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="input">{(segment) => <DateSegment segment={segment} className="segment" />}</DateInput>
      <FieldNotes hint={hint} error={error} />
    </AriaDateField>
  );
}

function readDay(iso: string) {
  try {
    return iso === '' ? null : parseDate(iso.slice(0, 10));
  } catch {
    // A day that another app or an import wrote in its own way: shown as not decided rather than not at all.
    return null;
  }
}
