import { IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { IconButton } from './button.tsx';
import { ComboBox, type Option } from './select.tsx';

/** Something that was picked. */
export interface Picked {
  readonly id: string;
  readonly label: string;
  /** Says what the button beside it does: "Togli Coach 2". */
  readonly removeLabel: string;
}

interface PickListProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Said while nothing is picked. */
  readonly none: string;
  readonly picked: readonly Picked[];
  readonly addLabel: string;
  /** What may still be picked. */
  readonly options: readonly Option<string>[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Several out of a long list, each with its name; found by typing, taken away with a button. */
export function PickList({ label, hint, none, picked, addLabel, options, onAdd, onRemove }: PickListProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className="pick-list is-wide" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      {picked.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul>
          {picked.map((one) => (
            <li key={one.id} className="badge line">
              {one.label}
              <IconButton size="sm" icon={IconX} label={one.removeLabel} onPress={() => onRemove(one.id)} />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        label={addLabel}
        hint={hint}
        value={chosen}
        options={options}
        onChange={(next) => {
          if (next === null) return;
          onAdd(next);
          // The field empties itself when its value goes back to nothing, and keeps the focus for the next one.
          setChosen(next);
          setTimeout(() => setChosen(null));
        }}
      />
    </div>
  );
}
