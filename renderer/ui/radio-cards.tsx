import { Radio, RadioGroup } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon, type IconShape } from './icon.tsx';

/** One card. */
export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly note: string;
  readonly icon?: IconShape;
}

interface RadioCardsProps<Value extends string> {
  /** Names the choice; usually the id of a heading is better, then give `labelledBy`. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly cards: readonly RadioCard<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Hairlines instead of cards, for a choice inside a panel. */
  readonly isPlain?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a few things that need a sentence each. */
export function RadioCards<Value extends string>({
  label,
  labelledBy,
  cards,
  value,
  onChange,
  isPlain = false,
  isDisabled = false,
}: RadioCardsProps<Value>) {
  return (
    <RadioGroup
      className={classNames('radio-cards', isPlain && 'is-plain')}
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => {
        const card = cards.find((candidate) => candidate.value === chosen);
        if (card !== undefined) onChange(card.value);
      }}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {cards.map((card) => (
        <Radio key={card.value} value={card.value} className="radio-card">
          {card.icon === undefined ? null : <Icon of={card.icon} size="l" />}
          <span>
            <b>{card.title}</b>
            <small>{card.note}</small>
          </span>
          <span className="ring" />
        </Radio>
      ))}
    </RadioGroup>
  );
}
