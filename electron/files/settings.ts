import { z } from 'zod';
import { settingsSchema, type Settings } from '../../shared/contract/contract.ts';
import type { StorageFailure } from '../../shared/contract/failures.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { writeDurably } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { createSerialQueue } from './serial-queue.ts';
import { readJson } from './workspace.ts';

/** What this laptop's person chose. */
export interface SettingsFile {
  /** The settings in force. */
  current(): Settings;
  /** Takes effect once it is on disk. */
  change(change: SettingsChange): Promise<Result<Settings, StorageFailure>>;
}

/** Only the named settings change. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

/**
 * Reads the settings. A field that is missing or damaged has its default, so that the app opens in any case.
 *
 * @param laptopName the default name of this laptop.
 */
export async function openSettings(fs: FileSystem, path: string, laptopName: string): Promise<SettingsFile> {
  const lenientSchema = z.object({
    role: settingsSchema.shape.role.catch(null),
    personName: settingsSchema.shape.personName.catch(''),
    personId: settingsSchema.shape.personId.catch(''),
    laptopName: settingsSchema.shape.laptopName.catch(laptopName.slice(0, 200)),
    language: settingsSchema.shape.language.catch('it'),
    theme: settingsSchema.shape.theme.catch('system'),
  });
  const stored = await readJson(fs, path).catch(() => null);
  const parsed = lenientSchema.safeParse(stored);
  let current: Settings = parsed.success ? parsed.data : lenientSchema.parse({});
  const queue = createSerialQueue();
  return {
    current: () => current,
    change: (change) =>
      queue.run(async () => {
        const next = lenientSchema.parse({ ...current, ...definedIn(change) });
        const written = await writeDurably(fs, path, new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`));
        if (!written.ok) return written;
        current = next;
        return ok(current);
      }),
  };
}

function definedIn(change: SettingsChange): SettingsChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
