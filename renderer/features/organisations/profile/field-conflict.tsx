import { canonicalText } from '../../../../shared/documents/canonical.ts';
import type { Json } from '../../../../shared/lib/json.ts';
import { resolveConflict } from '../../../data/commands/conflicts.ts';
import type { ConflictRow } from '../../../data/rows.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { ConflictPanel } from '../../../ui/conflict-panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSettle } from '../use-outcome.ts';

interface FieldConflictProps {
  readonly conflicts: readonly ConflictRow[];
  /** A field of the organisation's own record. */
  readonly field: string;
  readonly label: string;
}

/** Values longer than this stand beside the button, not in it. */
const LONGEST_IN_BUTTON = 28;

/** Below a field: the two values that two laptops gave it, with their authors. Nothing while they agree. */
export function FieldConflict({ conflicts, field, label }: FieldConflictProps) {
  const { t, list } = useWords();
  const store = useStore();
  const settle = useSettle();
  const conflict = conflicts.find(
    (one) => one.kind === 'field-disputed' && one.type === 'organisation' && one.field === field,
  );
  if (conflict === undefined) return null;
  const words = (value: Json): string => {
    if (typeof value === 'boolean') return value ? t('organisations:conflict.yes') : t('organisations:conflict.no');
    if (Array.isArray(value)) return list(value.map(words));
    if (value === null) return '';
    return typeof value === 'string' ? value : canonicalText(value);
  };
  return (
    <div className="is-wide org-conflict">
      <ConflictPanel
        subject={label}
        sides={conflict.versions.map(({ value, device, author, writtenAt }) => {
          const text = words(value);
          return {
            key: device,
            value: text === '' ? <span className="muted">{t('common:conflict.empty')}</span> : text,
            short: text === '' || text.length > LONGEST_IN_BUTTON || field === 'logoSha256' ? '' : text,
            author,
            writtenAt,
          };
        })}
        onKeep={(device) => {
          const chosen = conflict.versions.find((version) => version.device === device);
          if (chosen !== undefined) void settle(resolveConflict(store, conflict, chosen.value));
        }}
      />
    </div>
  );
}
