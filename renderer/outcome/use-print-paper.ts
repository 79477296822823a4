import { useCallback, useState } from 'react';
import type { Bridge } from '../../shared/contract/contract.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { Paper } from '../../shared/reports/paper.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { exposedBridge } from '../platform/bridge.ts';
import { useSession } from '../platform/session.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';
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
    async ({ name, make, refusal }: PaperOrder) => {
      const jobId = `paper-${Date.now()}`;
      // Shown from the start: making a page of thousands of marks takes a moment too.
      setJob({ jobId, name, fraction: 0 });
      try {
        const made = await loadPaperTexts(language).then(make);
        if (made === null) {
          showNote({ message: refusal });
          return;
        }
        const saved = await savePaper(bridge, made, jobId, (fraction) => setJob({ jobId, name, fraction }));
        if (!saved.ok)
          showNote({ message: describeFailure(t, saved.error), isTrouble: saved.error.code !== 'cancelled' });
        else if (saved.value !== null) {
          const { path } = saved.value;
          showNote({
            message: t('common:paper.saved', { name }),
            action: { label: t('common:paper.show'), onPress: () => void bridge['files.reveal']({ path }) },
          });
        }
      } finally {
        setJob(null);
      }
    },
    [bridge, language, showNote, t],
  );
  const cancel = useCallback(() => {
    if (job !== null) void bridge['job.cancel']({ jobId: job.jobId });
  }, [bridge, job]);
  return { job, print, cancel };
}

async function savePaper(
  bridge: Bridge,
  { paper, fileName }: PrintablePaper,
  jobId: string,
  onProgress: (fraction: number) => void,
): ReturnType<Bridge['pdf.save']> {
  const unsubscribe = exposedBridge().onEvent((event) => {
    if (event.type === 'job-progress' && event.jobId === jobId) onProgress(event.fraction);
  });
  try {
    return await bridge['pdf.save']({ jobId, suggestedName: fileNameFor(fileName), paper });
  } finally {
    unsubscribe();
  }
}

/** Characters of a file's name. */
const MOST_NAME = 150;

/** The system's dialog takes any name; a name with a sign for folders would be cut there. */
function fileNameFor(name: string): string {
  return `${name.replaceAll(/[\\/:*?"<>|]/gu, ' ').slice(0, MOST_NAME)}.pdf`;
}
