import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isTall?: boolean;
  /** Words, and a button that opens the system's dialog for those who do not drag. */
  readonly children: ReactNode;
}

/** A place to drop files on. Dragging is never the only way: put a button inside or beside it. */
export function FileDrop({ onFiles, isTall = false, children }: FileDropProps) {
  const [depth, setDepth] = useState(0);
  return (
    <div
      className={classNames('drop', depth > 0 && 'is-over', isTall && 'is-tall')}
      onDragEnter={() => setDepth((before) => before + 1)}
      onDragLeave={() => setDepth((before) => before - 1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        // The window as a whole listens too: this place has taken the file.
        event.stopPropagation();
        setDepth(0);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      <Icon of={IconDownload} />
      {children}
    </div>
  );
}
