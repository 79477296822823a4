import { Link } from 'wouter';
import { keepArchived, restoreConflict } from '../../../data/commands/conflicts.ts';
import type { ConflictRow } from '../../../data/rows.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSettle } from '../use-outcome.ts';
import { SHOWN_BESIDE_FIELDS } from './shown-conflicts.ts';

/** What waits for a choice and has no field on this page to stand beside. */
export function OtherConflicts({ conflicts }: { readonly conflicts: readonly ConflictRow[] }) {
  const { t, list } = useWords();
  const store = useStore();
  const settle = useSettle();
  const unseen = conflicts.filter((one) => one.kind === 'edited-after-archive' && one.type === 'organisation');
  const others = conflicts.filter(
    (one) => one.type !== 'organisation' || (one.kind === 'field-disputed' && !SHOWN_BESIDE_FIELDS.has(one.field)),
  );
  const [first] = unseen;
  return (
    <>
      {first === undefined ? null : (
        <div className="org-unseen" role="group" aria-label={t('organisations:conflict.title')}>
          <p>{t('organisations:conflict.unseen', { fields: list(unseen.map((one) => one.field)) })}</p>
          <Button size="sm" onPress={() => void settle(restoreConflict(store, first))}>
            {t('organisations:conflict.restore')}
          </Button>
          <Button size="sm" onPress={() => void settle(keepArchived(store, first))}>
            {t('organisations:conflict.keepArchived')}
          </Button>
        </div>
      )}
      {others.length === 0 ? null : (
        <p>
          <Link href="/conflicts">{t('organisations:conflict.elsewhere')}</Link>
        </p>
      )}
    </>
  );
}
