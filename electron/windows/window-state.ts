import { readFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';
import { writeDurably } from '../files/durable-write.ts';
import type { FileSystem } from '../files/file-system.ts';

/** The smallest window every screen is drawn for. */
export const MINIMUM_SIZE = { width: 1024, height: 640 } as const;
const FIRST_SIZE = { width: 1280, height: 800 } as const;
/** How much of a window must lie on a display for a person to be able to take hold of it. */
const REACHABLE = { width: 200, height: 80 } as const;

const stateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(MINIMUM_SIZE.width),
  height: z.number().int().min(MINIMUM_SIZE.height),
  maximised: z.boolean(),
});

/** Where a window stood when it was last closed. */
export type WindowState = z.infer<typeof stateSchema>;

/** How to make the window. Without a position the system centres it. */
export interface WindowPlacement {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly maximised: boolean;
}

/**
 * Places the window where it was, as long as that is on a display that is still there, and no larger than that display.
 *
 * @param stored what was kept, of any shape.
 * @param workAreas of the displays connected now.
 */
export function placeWindow(stored: unknown, workAreas: readonly Rectangle[]): WindowPlacement {
  const parsed = stateSchema.safeParse(stored);
  if (!parsed.success) return { bounds: FIRST_SIZE, maximised: false };
  const { x, y, maximised } = parsed.data;
  const area = workAreas.find((candidate) => isReachable(parsed.data, candidate));
  if (area === undefined) return { bounds: FIRST_SIZE, maximised };
  const width = Math.max(MINIMUM_SIZE.width, Math.min(parsed.data.width, area.width));
  const height = Math.max(MINIMUM_SIZE.height, Math.min(parsed.data.height, area.height));
  return { bounds: { x, y, width, height }, maximised };
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y);
  // The title bar is what one takes hold of.
  return width >= REACHABLE.width && height >= REACHABLE.height && window.y >= area.y - 10;
}

/** Reads what was kept; anything unreadable means a first start. Synchronous: the window waits for nothing else. */
export function readWindowState(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Keeps where the window stands. Nobody is told when it fails: the next window just opens elsewhere. */
export async function keepWindowState(fs: FileSystem, path: string, state: WindowState): Promise<void> {
  await writeDurably(fs, path, new TextEncoder().encode(`${JSON.stringify(state)}\n`));
}
