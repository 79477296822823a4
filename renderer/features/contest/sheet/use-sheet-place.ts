import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { listMarks, type Scale } from '../../../../shared/domain/scale.ts';
import type { SheetProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import type { ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';

/** The criterion under the keys, and the segment they stand on while it is not scored; both counted from 0. */
export interface CriterionPlace {
  readonly criterion: number;
  readonly cursor: number;
}

interface SheetPlaceParts {
  readonly document: ContestDocument;
  readonly progress: SheetProgress;
  readonly shown: ShownMarks;
  readonly initialPosition: number;
  readonly onPosition: ((position: number) => void) | undefined;
}

/** Where on the sheet the keyboard is. */
export interface SheetPlace {
  /** Of the pitch, counted from 0. */
  readonly position: number;
  readonly place: CriterionPlace;
  /** Raised whenever the focus is to follow. */
  readonly focusTurn: number;
  readonly setPlace: Dispatch<SetStateAction<CriterionPlace>>;
  readonly callFocus: () => void;
  /** To another pitch, on its first criterion to score; said to who does not see it. */
  readonly go: (position: number) => void;
  readonly moveCriterion: (direction: 1 | -1) => void;
  /** The mark one step further; `null` at the end of the scale, or when only the cursor moved. */
  readonly stepFrom: (mark: number | undefined, direction: 1 | -1, scale: Scale) => number | null;
}

/** Keeps the place of the keyboard on a score sheet. Its callbacks stay the same while marks change. */
export function useSheetPlace(parts: SheetPlaceParts): SheetPlace {
  const { document, progress, shown, initialPosition } = parts;
  const { t } = useWords();
  const announce = useAnnounce();
  const most = Math.max(0, document.pitches.length - 1);
  const [wished, setPosition] = useState(initialPosition);
  const position = Math.min(wished, most);
  const [place, setPlace] = useState<CriterionPlace>(() => ({
    criterion: firstOpen(document, progress, position),
    cursor: middleOf(shown),
  }));
  const [focusTurn, setFocusTurn] = useState(1);
  const callFocus = useCallback(() => setFocusTurn((turn) => turn + 1), []);
  const latest = useRef({ ...parts, position });
  useEffect(() => {
    latest.current = { ...parts, position };
  });
  const go = useCallback(
    (next: number) => {
      const now = latest.current;
      const { pitches } = now.document;
      const target = Math.max(0, Math.min(pitches.length - 1, next));
      if (target === now.position) return;
      setPosition(target);
      now.onPosition?.(target);
      setPlace({ criterion: firstOpen(now.document, now.progress, target), cursor: middleOf(now.shown) });
      callFocus();
      const name = pitches[target]?.value.name ?? '';
      announce(t('sheet:announce.pitch', { position: target + 1, all: pitches.length, name }));
    },
    [announce, callFocus, t],
  );
  const moveCriterion = useCallback(
    (direction: 1 | -1) => {
      const last = latest.current.document.criteria.length - 1;
      setPlace((before) => ({ ...before, criterion: Math.max(0, Math.min(last, before.criterion + direction)) }));
      callFocus();
    },
    [callFocus],
  );
  const stepFrom = (mark: number | undefined, direction: 1 | -1, scale: Scale): number | null => {
    callFocus();
    if (mark === undefined) {
      const cursor = Math.max(0, Math.min(shown.segments.length - 1, place.cursor + direction));
      setPlace({ ...place, cursor });
      return null;
    }
    const all = listMarks(scale);
    const index = all.findIndex((value) => Math.abs(value - mark) < 1e-6);
    return all[index + direction] ?? null;
  };
  return { position, place, focusTurn, setPlace, callFocus, go, moveCriterion, stepFrom };
}

function firstOpen(document: ContestDocument, progress: SheetProgress, position: number): number {
  const missing = progress.pitches[position]?.missing;
  const found = document.criteria.findIndex(({ id }) => missing?.includes(id));
  return found === -1 ? 0 : found;
}

function middleOf({ segments }: ShownMarks): number {
  return Math.floor(segments.length / 2);
}
