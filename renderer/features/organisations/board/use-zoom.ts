import { useCallback, useState } from 'react';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';

/** Hundredths of the usual size. */
const STEPS = [50, 60, 75, 90, 100, 110, 125, 150] as const;

/** How large a board is drawn. */
export interface Zoom {
  /** 50 to 150. */
  readonly percent: number;
  /** -1 smaller, 1 larger, 0 back to 100. */
  readonly change: (step: -1 | 0 | 1) => void;
}

/** Keeps how large a board is drawn, and says it aloud when it changes. */
export function useZoom(): Zoom {
  const { t } = useWords();
  const announce = useAnnounce();
  const [percent, setPercent] = useState<number>(100);
  const change = useCallback(
    (step: -1 | 0 | 1) => {
      const index = STEPS.findIndex((one) => one === percent);
      const next = step === 0 ? 100 : (STEPS[index + step] ?? percent);
      setPercent(next);
      announce(t('board:said.zoom', { percent: next }));
    },
    [percent, announce, t],
  );
  return { percent, change };
}
