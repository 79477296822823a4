import { IconChartBar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';

interface SheetFootProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Criteria to score here; `null` where nothing is to be scored. */
  readonly left: number | null;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onOwn: () => void;
  readonly onReview: () => void;
}

/** The lower edge of the sheet: pitch before and after, what is left here, the review. */
export const SheetFoot = memo(function SheetFoot({ isFirst, isLast, left, onStep, onOwn, onReview }: SheetFootProps) {
  const { t } = useWords();
  return (
    <footer className="vote-foot">
      <Button icon={IconChevronLeft} shortcut="P" isDisabled={isFirst} onPress={() => onStep(-1)}>
        {t('sheet:previous')}
      </Button>
      <Button endIcon={IconChevronRight} shortcut="N" isDisabled={isLast} onPress={() => onStep(1)}>
        {t('sheet:next')}
      </Button>
      <span className="muted grow vote-left">{left === null ? null : t('sheet:left', { count: left })}</span>
      <span className="vote-own-opener">
        <Button icon={IconChartBar} onPress={onOwn}>
          {t('sheet:own.open')}
        </Button>
      </span>
      <Button kind="primary" shortcut="Ctrl+Enter" onPress={onReview}>
        {t('sheet:review')}
      </Button>
    </footer>
  );
});
