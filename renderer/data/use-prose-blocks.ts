import { useEffect, useState } from 'react';
import { readProse, type ProseBlock } from '../../shared/documents/prose.ts';
import type { ProseAddress } from './prose-writer.ts';
import { useProse } from './use-prose.ts';

/**
 * A prose to read, kept up to date; null while its document is being loaded.
 *
 * @param address of the same document and name throughout; give the component a `key` by name.
 */
export function useProseBlocks(address: ProseAddress): readonly ProseBlock[] | null {
  const fragment = useProse(address);
  const [read, setRead] = useState<{ readonly of: object; readonly blocks: readonly ProseBlock[] } | null>(null);
  useEffect(() => {
    if (fragment === null) return undefined;
    const readNow = () => setRead({ of: fragment, blocks: readProse(fragment) });
    readNow();
    fragment.observeDeep(readNow);
    return () => fragment.unobserveDeep(readNow);
  }, [fragment]);
  return read !== null && read.of === fragment ? read.blocks : null;
}
