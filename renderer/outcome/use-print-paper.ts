import { useCallback, useState } from 'react';
import type { Bridge } from '../../shared/contract/contract.ts';
import type { Language } from '../../shared/i18n/catalogue.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { Paper } from '../../shared/reports/paper.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { exposedBridge } from '../platform/bridge.ts';
import { useSession } from '../platform/session.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes, type Note } from '../ui/toast.tsx';
import { loadPaperTexts } from './paper-texts.ts';

/** What is asked to be printed. */
export interface PaperOrder {
  /** What the paper is called at the progress bar and in the note ("Report dei bisogni"). */
  readonly name: string;
  /** Makes the page; `t` speaks all texts. `null` prints nothing and says {@link PaperOrder.refusal}. */
  readonly make: (t: Translate) => Promise<PrintablePaper | null>;
  /** Why there is nothing to print, in words. */
  readonly refusal: string;
}

/** A finished paper with the name its file is offered under, without the ending. */
export interface PrintablePaper {
  readonly paper: Paper;
  readonly fileName: string;
}

/** A paper under way. */
export interface PaperJob {
  readonly jobId: string;
  readonly name: string;
  /** 0 to 1. */
  readonly fraction: number;
}

/** The way to print. */
export interface Printing {
  /** The paper being made, `null` while none is. */
  readonly job: PaperJob | null;
  readonly print: (order: PaperOrder) => Promise<void>;
  readonly cancel: () => void;
}

/** Prints: has the page made here, hands it to the main process, tells of progress, and where the file is or why there is none. */
export function usePrintPaper(): Printing {
  const { t, language } = useWords();
  const { bridge } = useSession();
  const showNote = useNotes();
  const [job, setJob] = useState<PaperJob | null>(null);

  const print = useCallback(
    async (order: PaperOrder) => {
      const jobId = `paper-${Date.now()}`;
      const tell = (fraction: number) => setJob({ jobId, name: order.name, fraction });
      // Shown from the start: making a page of thousands of marks takes a moment too.
      tell(0);
      const note = await printOrder(order, { bridge, language, t, jobId, tell }).finally(() => setJob(null));
      if (note !== null) showNote(note);
    },
    [bridge, language, showNote, t],
  );
  const cancel = useCallback(() => {
    if (job !== null) void bridge['job.cancel']({ jobId: job.jobId });
  }, [bridge, job]);
  return { job, print, cancel };
}

interface PrintSetting {
  readonly bridge: Bridge;
  readonly language: Language;
  readonly t: Translate;
  readonly jobId: string;
  readonly tell: (fraction: number) => void;
}

/** What came of it, in words; null for a person who thought better of it. */
async function printOrder(
  { name, make, refusal }: PaperOrder,
  { bridge, language, t, jobId, tell }: PrintSetting,
): Promise<Note | null> {
  const made = await loadPaperTexts(language).then(make);
  if (made === null) return { message: refusal };
  const unsubscribe = exposedBridge().onEvent((event) => {
    if (event.type === 'job-progress' && event.jobId === jobId) tell(event.fraction);
  });
  const { paper, fileName } = made;
  const saved = await bridge['pdf.save']({ jobId, suggestedName: fileNameFor(fileName), paper }).finally(unsubscribe);
  if (!saved.ok) return { message: describeFailure(t, saved.error), isTrouble: saved.error.code !== 'cancelled' };
  if (saved.value === null) return null;
  const { path } = saved.value;
  return {
    message: t('common:paper.saved', { name }),
    action: { label: t('common:paper.show'), onPress: () => void bridge['files.reveal']({ path }) },
  };
}

/** Characters of a file's name. */
const MOST_NAME = 150;

/** The system's dialog takes any name; a name with a sign for folders would be cut there. */
function fileNameFor(name: string): string {
  return `${name.replaceAll(/[\\/:*?"<>|]/gu, ' ').slice(0, MOST_NAME)}.pdf`;
}
