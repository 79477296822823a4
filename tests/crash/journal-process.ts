import { join } from 'node:path';
import { nodeFileSystem } from '../../electron/files/file-system.ts';
import { createJournal } from '../../electron/journal/journal.ts';
import { documentIdOf } from '../../shared/documents/document-id.ts';

/*
 * A process that appends until it is killed: `node journal-process.ts FOLDER RUN`. It says `ack DOCUMENT TEXT` on its
 * output only after the journal has answered. Several appends are under way at a time, as when people type fast.
 */

const [folder = '', run = ''] = process.argv.slice(2);
const journal = createJournal({
  fs: nodeFileSystem,
  folder: join(folder, 'journal'),
  quarantineFolder: join(folder, 'quarantine'),
  now: () => new Date(),
});
await journal.open();
process.stdout.write('ready\n');

async function appendForever(worker: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const text = `${run}.${worker}.${count}.${'x'.repeat((count * 97) % 3000)}`;
    const documentId = documentIdOf({ kind: 'organisation', id: `01ARZ3NDEKTSV4RRFFQ69G5FA${worker % 3}` });
    const result = await journal.append(documentId, [new TextEncoder().encode(text)]);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    process.stdout.write(`ack ${documentId} ${text}\n`);
  }
}

await Promise.all([0, 1, 2, 3].map(appendForever));
