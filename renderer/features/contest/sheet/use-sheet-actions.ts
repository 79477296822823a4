import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { setPrivateNote } from '../../../data/commands/sheet-private.ts';
import {
  declareRecusal,
  setInterest,
  setMark,
  setRemark,
  withdrawRecusal,
  type SheetTarget,
} from '../../../data/commands/sheet-marks.ts';
import { useCommand } from '../use-command.ts';
import type { SheetActions } from './score-sheet.tsx';

/** What a sheet may ask to be written, one object for the whole visit: it always writes on the sheet as it stands now. */
export function useSheetActions(target: SheetTarget, onReview: () => void): SheetActions {
  const run = useCommand();
  const [, navigate] = useLocation();
  const latest = useRef({ target, onReview, navigate });
  useLayoutEffect(() => {
    latest.current = { target, onReview, navigate };
  });
  return useMemo<SheetActions>(() => {
    const now = () => latest.current.target;
    return {
      setMark: (pitch, criterion, mark) => void run(setMark(now(), pitch, criterion, mark)),
      setRemark: (pitch, remark) => void run(setRemark(now(), pitch, remark)),
      setInterest: (pitch, interest) => void run(setInterest(now(), pitch, interest)),
      setPrivateNote: (pitch, text) => void run(setPrivateNote(now().juror, pitch, text)),
      recuse: (pitch, reason) => void run(declareRecusal(now(), pitch, reason)),
      withdrawRecusal: (pitch) => void run(withdrawRecusal(now(), pitch)),
      review: () => latest.current.onReview(),
      handOver: () => latest.current.navigate(`/contests/${now().document.id}`),
    };
  }, [run]);
}
