import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useCommands } from '../platform/commands.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/text.tsx';

/** Lets files be dropped anywhere on the window. Without this the page would be replaced by the file. */
export function FileIntake({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const { takeFiles } = useCommands();
  const latest = useRef(takeFiles);
  useEffect(() => {
    latest.current = takeFiles;
  });
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => event.preventDefault();
    const reset = () => {
      depth = 0;
      setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void latest.current(files);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    // Also when a place of the page has taken the file and stopped the event there.
    window.addEventListener('drop', reset, { capture: true });
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', reset, { capture: true });
      window.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      {children}
      {isOver ? (
        <div className="drop-veil" aria-hidden="true">
          <div>
            <Icon of={IconDownload} size="l" />
            <b>{t('shell:drop.title')}</b>
            <p className="muted">{t('shell:drop.note')}</p>
          </div>
        </div>
      ) : null}
    </>
  );
}
