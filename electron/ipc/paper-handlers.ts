import type { Handlers } from '../../shared/contract/contract.ts';
import { err, ok } from '../../shared/lib/result.ts';
import type { Dialogs } from '../files/dialogs.ts';
import { writeDurably } from '../files/durable-write.ts';
import type { FileSystem } from '../files/file-system.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import type { EventLog } from '../log/event-log.ts';
import type { PdfPrinter } from '../pdf/pdf-printer.ts';

/** What these handlers need. */
export interface PaperHandlerContext {
  readonly fs: FileSystem;
  readonly dialogs: Dialogs;
  readonly savedFiles: SavedFiles;
  /** Made at the first job. */
  readonly printer: () => Promise<PdfPrinter>;
  readonly log: EventLog;
  readonly onProgress: (jobId: string, fraction: number) => void;
}

/** Papers as PDF files, each a job that can be watched and cancelled. */
export function paperHandlers({ fs, dialogs, savedFiles, printer, log, onProgress }: PaperHandlerContext) {
  const running = new Map<string, AbortController>();
  return {
    async 'pdf.save'({ jobId, suggestedName, paper }) {
      // Asked first: nobody waits for a print only to think better of it.
      const path = await dialogs.chooseTarget(suggestedName);
      if (path === null) return ok(null);
      const job = new AbortController();
      running.set(jobId, job);
      try {
        const pdf = await (
          await printer()
        ).print(paper, { signal: job.signal, onProgress: (fraction) => onProgress(jobId, fraction) });
        if (!pdf.ok) {
          if (pdf.error.code === 'print-failed') log.note('print-failed', { cause: pdf.error.cause });
          return err(pdf.error.code === 'cancelled' ? { code: 'cancelled' } : { code: 'print-failed' });
        }
        const written = await writeDurably(fs, path, pdf.value);
        if (!written.ok) return written;
        savedFiles.add(path);
        return ok({ path });
      } finally {
        running.delete(jobId);
      }
    },
    async 'job.cancel'({ jobId }) {
      running.get(jobId)?.abort();
      return ok(null);
    },
  } satisfies Pick<Handlers, 'pdf.save' | 'job.cancel'>;
}
