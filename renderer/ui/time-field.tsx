import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, Label, TimeField as AriaTimeField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNotes, type FieldWords } from './field-parts.tsx';

interface TimeFieldProps extends FieldWords {
  /** `HH:MM`, empty when not decided. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day, typed in figures. */
export function TimeField({ value, onChange, label, hint, error, isWide, isDisabled, isRequired }: TimeFieldProps) {
  return (
    <AriaTimeField
      className={classNames('field', isWide === true && 'is-wide')}
      value={readTime(value)}
      onChange={(time) => onChange(time === null ? '' : time.toString().slice(0, 5))}
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="input">{(segment) => <DateSegment segment={segment} className="segment" />}</DateInput>
      <FieldNotes hint={hint} error={error} />
    </AriaTimeField>
  );
}

function readTime(text: string) {
  try {
    return text === '' ? null : parseTime(text);
  } catch {
    return null;
  }
}
