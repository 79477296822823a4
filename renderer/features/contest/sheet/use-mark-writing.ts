import { useCallback, useEffect, useRef } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { findScaleFault, type Scale } from '../../../../shared/domain/scale.ts';
import { segmentOf, type ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import type { PitchProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { labelMark } from './criterion-marks.tsx';
import type { SheetPlace } from './use-sheet-place.ts';

interface MarkWritingParts {
  readonly document: ContestDocument;
  readonly pitch: string;
  readonly state: PitchProgress | undefined;
  /** Nothing is written on a pitch that is not to be scored. */
  readonly isOpen: boolean;
  readonly scale: Scale;
  readonly shown: ShownMarks;
  readonly at: SheetPlace;
  readonly onMark: (pitch: string, criterion: string, mark: number | null) => void;
}

/**
 * Gives the way to write a mark (`null` takes it back) on a criterion, counted from 0: it is stored, the keyboard follows, and who
 * does not see it hears the mark, its criterion and what is left. The same function while marks change.
 */
export function useMarkWriting(parts: MarkWritingParts): (index: number, value: number | null) => void {
  const { document, pitch, state, isOpen, scale, shown, onMark } = parts;
  const { setPlace, callFocus } = parts.at;
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const missing = useRef<readonly string[]>([]);
  useEffect(() => {
    missing.current = state?.missing ?? [];
  });
  return useCallback(
    (index: number, value: number | null) => {
      const target = document.criteria[index];
      if (target === undefined || !isOpen) return;
      if (value !== null && findScaleFault(value, scale) !== null) return;
      setPlace((before) => ({ criterion: index, cursor: value === null ? before.cursor : segmentOf(shown, value) }));
      callFocus();
      onMark(pitch, target.id, value);
      const others = missing.current.filter((id) => id !== target.id).length;
      const left = t('sheet:left', { count: value === null ? others + 1 : others });
      const { name, anchors } = target.value;
      announce(
        value === null
          ? t('sheet:announce.takenBack', { criterion: name, left })
          : t('sheet:announce.set', { criterion: name, mark: labelMark(words, anchors, value), left }),
      );
    },
    [document.criteria, isOpen, scale, shown, onMark, pitch, announce, t, words, setPlace, callFocus],
  );
}
