import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { IconButton } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';

/** One line of an {@link OrderedList}. */
export interface OrderedItem {
  readonly id: string;
  /** Said when the line moves. */
  readonly name: string;
  readonly content: ReactNode;
  /** Stands in place of the position; empty for a line that has none. */
  readonly number?: string;
}

interface OrderedListProps {
  readonly label: string;
  readonly items: readonly OrderedItem[];
  readonly isLocked?: boolean;
  /** `position` counts from 0 without the moved line itself. */
  readonly onMove: (id: string, position: number) => void;
}

/** Lines in an order that is changed by dragging or with two buttons; both do the same. */
export function OrderedList({ label, items, isLocked = false, onMove }: OrderedListProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const move = (id: string, position: number) => {
    const item = items.find((one) => one.id === id);
    if (item === undefined || position < 0 || position >= items.length) return;
    onMove(id, position);
    announce(t('contest:setup.movedTo', { name: item.name, position: position + 1, all: items.length }));
  };
  const drop = () => {
    const from = items.findIndex(({ id }) => id === dragged);
    if (dragged !== null && target !== null && from !== -1) {
      const position = target > from ? target - 1 : target;
      if (position !== from) move(dragged, position);
    }
    setDragged(null);
    setTarget(null);
  };
  return (
    <ol className="ordered" aria-label={label}>
      {items.map((item, index) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the buttons do the same
        <li
          key={item.id}
          className={classNames(
            dragged === item.id && 'is-dragged',
            target === index && dragged !== null && 'is-target',
            target === items.length && index === items.length - 1 && dragged !== null && 'is-target-end',
          )}
          draggable={!isLocked && dragged === item.id}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', item.name);
          }}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            const box = event.currentTarget.getBoundingClientRect();
            setTarget(event.clientY < box.top + box.height / 2 ? index : index + 1);
          }}
          onDrop={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            event.stopPropagation();
            drop();
          }}
          onDragEnd={drop}
        >
          {isLocked ? null : (
            <span
              className="grip"
              title={t('contest:setup.dragHint')}
              onPointerDown={() => setDragged(item.id)}
              onPointerUp={() => setDragged(null)}
            >
              <Icon of={IconGripVertical} />
            </span>
          )}
          <span className="ordered-number num" aria-hidden="true">
            {item.number ?? index + 1}
          </span>
          <div className="grow">{item.content}</div>
          {isLocked ? null : (
            <span className="ordered-keys">
              <IconButton
                size="sm"
                icon={IconArrowUp}
                label={t('contest:setup.moveUp')}
                isDisabled={index === 0}
                onPress={() => move(item.id, index - 1)}
              />
              <IconButton
                size="sm"
                icon={IconArrowDown}
                label={t('contest:setup.moveDown')}
                isDisabled={index === items.length - 1}
                onPress={() => move(item.id, index + 1)}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
