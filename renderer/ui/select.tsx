import { IconCheck, IconChevronDown, IconSelector } from '@tabler/icons-react';
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNotes, type FieldWords } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './text.tsx';

/** One thing to choose. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
}

interface SelectProps<Value extends string> extends FieldWords {
  readonly options: readonly Option<Value>[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  /** The label is read aloud, not shown: for tools above a table. */
  readonly isLabelHidden?: boolean;
}

/** One of a short list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, placeholder, label, hint, error, isWide, isDisabled, isRequired, isLabelHidden } =
    props;
  const { t } = useWords();
  return (
    <AriaSelect
      className={classNames('field', isWide === true && 'is-wide')}
      value={value}
      placeholder={placeholder ?? t('common:field.choose')}
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {isLabelHidden === true ? null : <Label>{label}</Label>}
      <Button className="input">
        <SelectValue />
        <Icon of={IconChevronDown} size="s" className="muted" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover" offset={4}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  );
}

interface ComboBoxProps<Value extends string> extends FieldWords {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly placeholder?: string;
}

/** One of a long list, found by typing. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { options, value, onChange, placeholder, label, hint, error, isWide, isDisabled, isRequired } = props;
  const { t } = useWords();
  return (
    <AriaComboBox
      className={classNames('field', isWide === true && 'is-wide')}
      value={value}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      onChange={(key) => onChange(options.find((option) => option.value === key)?.value ?? null)}
    >
      <Label>{label}</Label>
      <span className="input">
        <Input placeholder={placeholder ?? t('common:field.findByTyping')} />
        <Button className="field-button" aria-label={t('common:field.showList')}>
          <Icon of={IconSelector} size="s" />
        </Button>
      </span>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover" offset={4}>
        <Options options={options} />
      </Popover>
    </AriaComboBox>
  );
}

function Options<Value extends string>({ options }: { readonly options: readonly Option<Value>[] }) {
  const { t } = useWords();
  return (
    <ListBox className="menu" renderEmptyState={() => <p className="menu-none">{t('common:table.nothingFound')}</p>}>
      {options.map((option) => (
        <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu-item">
          {({ isSelected }) => (
            <>
              <span className="grow">
                {option.label}
                {option.note === undefined ? null : <small>{option.note}</small>}
              </span>
              {isSelected ? <Icon of={IconCheck} size="s" /> : null}
            </>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
