import { IconPlus } from '@tabler/icons-react';
import { countCards, type BoardFilter } from '../../../../shared/boards/board-cards.ts';
import { momentSchema, type Moment } from '../../../../shared/domain/needs.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useWords } from '../../../ui/text.tsx';
import { PrintMenu } from './print-menu.tsx';
import type { BoardView } from './use-board.ts';

interface BoardHeadProps {
  readonly view: BoardView;
  readonly filter: BoardFilter;
  readonly moment: Moment;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly onMoment: (moment: Moment) => void;
  readonly onAdd: () => void;
}

/** Where one is, whose levels are shown, which cards, and the way to print and to add. */
export function BoardHead({ view, filter, moment, onFilter, onMoment, onAdd }: BoardHeadProps) {
  const { t } = useWords();
  const { id, organisation, layout, cards } = view;
  const counts = countCards(cards);
  const name = organisation.name === '' ? t('organisations:unnamed') : organisation.name;
  return (
    <PageHead
      title={t(`board:title.${layout.board}`)}
      crumbs={[
        { label: t('organisations:title'), href: '/organisations' },
        { label: name, href: `/organisations/${id}` },
        { label: t('board:needs'), href: `/organisations/${id}/needs` },
      ]}
      badges={organisation.isExample ? <Badge shape="square">{t('common:example')}</Badge> : null}
      actions={
        <>
          {layout.board === 'gaps' ? (
            <Segmented
              label={t('board:moment.label')}
              segments={momentSchema.options.map((value) => ({
                value,
                label: t(`board:moment.${value}`),
                isDisabled: view.moments.length > 0 && !view.moments.includes(value),
              }))}
              value={moment}
              onChange={onMoment}
            />
          ) : null}
          {layout.board === 'gaps' || layout.board === 'swot' ? (
            <Segmented
              label={t('board:show.label')}
              segments={[
                { value: 'all', label: t('board:show.all') },
                { value: 'gap', label: t('board:show.gap', { count: counts.gap }) },
                { value: 'potential', label: t('board:show.potential', { count: counts.potential }) },
              ]}
              value={filter.kind}
              onChange={(kind) => onFilter({ ...filter, kind })}
            />
          ) : null}
          <PrintMenu view={view} moment={moment} />
          <Button kind="primary" icon={IconPlus} onPress={onAdd}>
            {t('board:card.add')}
          </Button>
        </>
      }
    />
  );
}
