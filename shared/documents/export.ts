import type * as Y from 'yjs';
import type { Json } from '../lib/json.ts';
import { canonicalText } from './canonical.ts';
import { exportProse, listProse, proseOf } from './prose.ts';
import { registersOf } from './state.ts';

/**
 * The whole content of a document in one spelling: equal texts mean equal documents, whatever the order in which updates
 * arrived. Used to compare stores after a recovery and as the readable copy inside packages. Unknown keys are included.
 */
export function exportDocument(doc: Y.Doc): string {
  const content: Record<string, Json> = {};
  registersOf(doc).forEach((value, key) => {
    content[key] = value as Json;
  });
  // No register is called so: their keys name a device.
  for (const name of listProse(doc)) content[name] = exportProse(proseOf(doc, name));
  return canonicalText(content);
}
