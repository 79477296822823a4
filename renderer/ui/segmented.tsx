import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon, type IconShape } from './icon.tsx';

/** One choice of a {@link Segmented}. */
export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly icon?: IconShape;
  readonly isDisabled?: boolean;
}

interface SegmentedProps<Value extends string> {
  /** Names the choice for screen readers. */
  readonly label: string;
  /** Two to four. */
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  /** Nobody has chosen yet: `value` is only what would be. */
  readonly isUnset?: boolean;
  readonly onChange: (value: Value) => void;
}

/** Two to four views of the same thing; the chosen one is a raised chip. Arrow keys move. */
export function Segmented<Value extends string>({
  label,
  segments,
  value,
  isUnset = false,
  onChange,
}: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      className="seg"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={!isUnset}
      selectedKeys={isUnset ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.value} id={segment.value} isDisabled={segment.isDisabled ?? false}>
          {segment.icon === undefined ? null : <Icon of={segment.icon} size="s" />}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
