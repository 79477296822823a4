import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { useLive } from '../../../data/use-live.ts';
import { IconButton } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { neighboursOf } from './neighbours.ts';
import { addressOfPart, type PartPath } from './part-address.ts';

const NONE: readonly { readonly id: string }[] = [];

interface NeighbourButtonsProps {
  readonly id: string;
  /** The part that is shown: the neighbour is shown in the same one. */
  readonly part: PartPath;
}

/** Leads to the organisation before and after this one; Alt with the page keys does it too, also while typing. */
export function NeighbourButtons({ id, part }: NeighbourButtonsProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const { previous, next } = neighboursOf(useLive(listOrganisations()) ?? NONE, id);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const target = event.key === 'PageUp' ? previous : event.key === 'PageDown' ? next : null;
      if (target === null) return;
      event.preventDefault();
      navigate(addressOfPart(target, part));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [previous, next, part, navigate]);
  return (
    <span className="row">
      <IconButton
        size="sm"
        icon={IconChevronLeft}
        label={t('organisations:page.previous')}
        shortcut="Alt+PageUp"
        isDisabled={previous === null}
        onPress={() => navigate(addressOfPart(previous ?? '', part))}
      />
      <IconButton
        size="sm"
        icon={IconChevronRight}
        label={t('organisations:page.next')}
        shortcut="Alt+PageDown"
        isDisabled={next === null}
        onPress={() => navigate(addressOfPart(next ?? '', part))}
      />
    </span>
  );
}
