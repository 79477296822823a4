import { IconFilter, IconKeyboard, IconPencilDown, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { BoardFilter, CardCounts } from '../../../../shared/boards/board-cards.ts';
import type { BoardLayout } from '../../../../shared/boards/board-layout.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { PopoverButton } from '../../../ui/popover-button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { Zoom } from './use-zoom.ts';

interface FilterToolProps {
  readonly filter: BoardFilter;
  readonly counts: CardCounts;
  /** The dimensions, on the board of gaps alone. */
  readonly map: BoardLayout | null;
  readonly by: BoardLayout['by'];
  readonly onChange: (filter: BoardFilter) => void;
  readonly onArrange: (by: BoardLayout['by']) => void;
}

/** Which cards are shown, and by what they are laid out. */
export function FilterTool({ filter, counts, map, by, onChange, onArrange }: FilterToolProps) {
  const { t } = useWords();
  const count = [filter.dimension !== null, filter.priority !== null, filter.closed].filter(Boolean).length;
  return (
    <PopoverButton
      icon={IconFilter}
      label={count === 0 ? t('board:filter.label') : t('board:filter.labelOn', { count })}
      title={t('board:filter.title')}
    >
      <div className="board-filter">
        {map === null ? null : (
          <>
            <Segmented
              label={t('board:arrange.label')}
              segments={[
                { value: 'zone', label: t('board:arrange.zone') },
                { value: 'priority', label: t('board:arrange.priority') },
              ]}
              value={by}
              onChange={onArrange}
            />
            <Select
              label={t('board:filter.dimension')}
              options={[
                { value: '', label: t('board:filter.anyDimension') },
                ...map.zones.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              value={filter.dimension ?? ''}
              onChange={(dimension) => onChange({ ...filter, dimension: dimension === '' ? null : dimension })}
            />
          </>
        )}
        <Select
          label={t('board:filter.priority')}
          options={[
            { value: '', label: t('board:filter.anyPriority') },
            ...(['3', '2', '1'] as const).map((value) => ({ value, label: t(`board:filter.priority${value}`) })),
          ]}
          value={String(filter.priority ?? '')}
          onChange={(priority) => onChange({ ...filter, priority: priority === '' ? null : Number(priority) })}
        />
        {counts.closed === 0 ? null : (
          <Checkbox isChecked={filter.closed} onChange={(closed) => onChange({ ...filter, closed })}>
            {t('board:filter.closed', { count: counts.closed })}
          </Checkbox>
        )}
        {count === 0 ? null : (
          <Button size="sm" onPress={() => onChange({ ...filter, dimension: null, priority: null, closed: false })}>
            {t('board:filter.clear')}
          </Button>
        )}
      </div>
    </PopoverButton>
  );
}

/** How large the board is drawn. */
export function ZoomTool({ zoom }: { readonly zoom: Zoom }) {
  const { t } = useWords();
  const { percent, change } = zoom;
  return (
    <span className="zoom" role="group" aria-label={t('board:zoom.label')}>
      <IconButton size="sm" icon={IconZoomOut} label={t('board:zoom.out')} onPress={() => change(-1)} />
      <Button
        size="sm"
        kind="quiet"
        aria-label={t('board:zoom.reset', { percent })}
        onPress={() => change(0)}
      >{`${percent} %`}</Button>
      <IconButton size="sm" icon={IconZoomIn} label={t('board:zoom.in')} onPress={() => change(1)} />
    </span>
  );
}

/** Opens the panel for a sheet that was filled in by hand. */
export function EntryTool({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  return (
    <Button size="sm" kind="quiet" icon={IconPencilDown} onPress={onPress}>
      {t('board:entry.label')}
    </Button>
  );
}

/** The keys of the board. */
export function KeysTool() {
  const { t } = useWords();
  const lines = [
    { keys: ['↑', '↓'], what: t('board:keys.walk') },
    { keys: ['Tab'], what: t('board:keys.zones') },
    { keys: ['Alt+↑', 'Alt+↓'], what: t('board:keys.order') },
    { keys: ['Alt+←', 'Alt+→'], what: t('board:keys.zone') },
    { keys: ['1', '2', '3', '0'], what: t('board:keys.priority') },
    { keys: ['Enter'], what: t('board:keys.open') },
    { keys: ['N'], what: t('board:keys.add') },
    { keys: ['P'], what: t('board:keys.potential') },
    { keys: ['Canc'], what: t('board:keys.archive') },
    { keys: ['→', 'Enter'], what: t('board:keys.grab') },
    { keys: ['Ctrl++', 'Ctrl+-', 'Ctrl+0'], what: t('board:keys.zoom') },
  ];
  return (
    <PopoverButton icon={IconKeyboard} label={t('board:keys.label')} title={t('board:keys.title')}>
      <p className="strong">{t('board:keys.title')}</p>
      <p className="muted small">{t('board:keys.note')}</p>
      <ul className="board-keys">
        {lines.map(({ keys, what }) => (
          <li key={what}>
            <span>{what}</span>
            <span>
              {keys.map((key) => (
                <KeyHint key={key} keys={key} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </PopoverButton>
  );
}
