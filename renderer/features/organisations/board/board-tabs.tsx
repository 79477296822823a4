import { Link } from 'wouter';
import { boardSchema, type Board } from '../../../../shared/domain/needs.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';

/** The ways to the boards of an organisation. */
export function BoardTabs({ id, board }: { readonly id: string; readonly board: Board }) {
  const { t } = useWords();
  return (
    <nav className="tabs" aria-label={t('board:boards')}>
      {boardSchema.options.map((one) => (
        <Link
          key={one}
          href={boardPath(id, one)}
          className={classNames(one === board && 'is-here')}
          {...(one === board ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`board:tab.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The address of a board. */
function boardPath(id: string, board: Board): string {
  return board === 'gaps' ? `/organisations/${id}/board` : `/organisations/${id}/board/${board}`;
}
