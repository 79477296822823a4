import { useEffect, useState } from 'react';
import { useDocument } from './use-document.ts';
import type { OpenProse, ProseAddress } from './prose-writer.ts';
import { useStore } from './store-provider.tsx';

/**
 * A prose to edit; null while its document is being loaded, also after a rollback threw it out of memory. A store that may not be
 * changed gives it to read: show no editor then.
 *
 * @param address of the same document and name throughout; give the component a `key` by name.
 */
export function useProse(address: ProseAddress): OpenProse['fragment'] | null {
  const store = useStore();
  const isLoaded = useDocument(address.documentId) !== null;
  const [open, setOpen] = useState<OpenProse | null>(null);
  const [kept] = useState(address);
  useEffect(() => {
    if (!isLoaded) return undefined;
    let isOver = false;
    let opened: OpenProse | null = null;
    void store.openProse(kept).then((prose) => {
      if (isOver) {
        prose.close();
        return;
      }
      opened = prose;
      setOpen(prose);
    });
    return () => {
      isOver = true;
      opened?.close();
      setOpen(null);
    };
  }, [store, kept, isLoaded]);
  return open?.fragment ?? null;
}
