import { z } from 'zod';
import { roleSchema } from '../domain/person.ts';
import type {
  JournalDamage,
  PackageFailure,
  PackageLimit,
  PdfFailure,
  ReadFailure,
  StorageFailure,
  WorkspaceTooNew,
} from './failures.ts';
import { method, type Call, type Handler } from './method.ts';
import { projectorSceneSchema, revealProgressSchema, type ProjectorState } from './projector.ts';

const bytes = z.instanceof(Uint8Array);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const documentId = z.string().max(80);

/** What this laptop's person chose; kept by the main process so that the window opens in the right light and language. */
export const settingsSchema = z.object({
  /** Null until first start is over. */
  role: roleSchema.nullable(),
  personName: z.string().max(200),
  /** The person of this laptop in the register of people; empty when nobody said. */
  personId: z.string().max(40),
  laptopName: z.string().max(200),
  language: z.enum(['it', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
});

/** See {@link settingsSchema}. */
export type Settings = z.infer<typeof settingsSchema>;

/** How far a journal reaches. `head` is the hash (hex) of its last frame, empty for a journal without frames. */
export interface JournalHead {
  readonly documentId: string;
  readonly frames: number;
  readonly head: string;
}

/** Something the main process mended or found while opening; the user is told. */
export interface WorkspaceNotice {
  readonly kind: 'torn-tail-cut' | 'journal-quarantined';
  readonly documentId: string;
}

/** What a window learns first. */
export interface WorkspaceState {
  readonly workspaceId: string;
  /** The device name inside documents; see the hybrid clock. */
  readonly deviceId: string;
  readonly settings: Settings;
  readonly journals: readonly JournalHead[];
  readonly notices: readonly WorkspaceNotice[];
  readonly freeBytes: number;
  readonly appVersion: string;
  /** The switches the app was started with; `sample` opens the sample edition without asking. */
  readonly launch: { readonly sample: boolean };
}

/** A file chosen or dropped. */
export interface PickedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A package taken apart and checked; nothing is stored yet. */
export interface PackageContents {
  readonly fileName: string;
  readonly sha256: string;
  readonly kind: 'edition';
  readonly editionName: string;
  /** ISO date and time. */
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly documents: readonly { readonly documentId: string; readonly update: Uint8Array<ArrayBuffer> }[];
  readonly attachments: readonly { readonly sha256: string; readonly size: number }[];
  /** Names the opened package in `packages.keepAttachments`. */
  readonly ticket: string;
}

/** Files of the sample edition, by their name inside `assets/sample`. */
export const sampleFiles = [
  'programme/organisations.csv',
  'programme/jurors.csv',
  'programme/experts.csv',
  'programme/contacts.csv',
  'programme/scholars.csv',
  'programme/needs.csv',
  'programme/coaching.json',
  'contest-real/scores-long.csv',
  'contest-real/entries.csv',
  'contest-real/criteria.csv',
] as const;

/** One page sequence of a paper with its own page count: complete HTML without scripts, its layout, running lines and bookmarks. */
const paperPartSchema = z.object({
  title: z.string().max(300),
  html: z.string().max(64 * 1024 * 1024),
  frame: z.enum(['report', 'sheet', 'a3', 'a4wide']),
  /** The same on engines that know page margin boxes and on engines that do not; `page` holds `{{page}}` and `{{pages}}`. */
  running: z.object({ left: z.string(), right: z.string(), readers: z.string(), page: z.string() }),
  bookmarks: z.array(z.object({ id: z.string().max(100), title: z.string().max(300) })).readonly(),
});

const paperSchema = z.object({
  title: z.string().max(300),
  language: z.enum(['it', 'en']),
  parts: z.array(paperPartSchema).min(1).max(1000).readonly(),
});

/** The only description of what crosses the bridge. Both ends derive their types from this object. */
export const contract = {
  'workspace.open': method<WorkspaceState, StorageFailure | WorkspaceTooNew>()(z.object({})),
  'settings.change': method<Settings, StorageFailure>()(settingsSchema.partial()),

  /** Answers after fsync. The renderer says "Salvato" only after this and its own store. */
  'journal.append': method<JournalHead, StorageFailure | JournalDamage>()(
    z.object({ documentId, updates: z.array(bytes).min(1) }),
  ),
  /** All updates of a document, oldest first. A quarantined journal holds what stood before the break and was announced at open. */
  'journal.read': method<
    JournalHead & { readonly updates: readonly Uint8Array<ArrayBuffer>[] },
    StorageFailure | JournalDamage
  >()(z.object({ documentId })),

  /** Asks for a file with the system's dialog; null when the user thinks better of it. */
  'files.pick': method<PickedFile | null, ReadFailure>()(
    z.object({ kind: z.enum(['spreadsheet', 'package', 'image', 'any']) }),
  ),
  /** Asks where, writes durably, reads back and compares; null when the user thinks better of it. */
  'files.save': method<{ readonly path: string } | null, StorageFailure>()(
    z.object({ suggestedName: z.string().min(1).max(200), bytes }),
  ),
  /** Shows a file this app has just saved in the system's file manager. */
  'files.reveal': method<null, ReadFailure>()(z.object({ path: z.string() })),

  'attachments.add': method<{ readonly sha256: string; readonly size: number }, StorageFailure | ReadFailure>()(
    z.object({ bytes }),
  ),
  'attachments.read': method<{ readonly bytes: Uint8Array<ArrayBuffer> }, ReadFailure>()(z.object({ sha256 })),

  'pdf.save': method<{ readonly path: string } | null, PdfFailure>()(
    z.object({ jobId: z.string(), suggestedName: z.string().min(1).max(200), paper: paperSchema }),
  ),
  'job.cancel': method<null, never>()(z.object({ jobId: z.string() })),

  'packages.export': method<
    { readonly path: string; readonly documents: number } | null,
    StorageFailure | JournalDamage | PackageLimit
  >()(
    z.object({ suggestedName: z.string().min(1).max(200), editionName: z.string(), documentIds: z.array(documentId) }),
  ),
  /** Opens and checks a package: asked for with a dialog when neither path nor bytes are given. */
  'packages.open': method<PackageContents | null, PackageFailure>()(
    z.object({ path: z.string().optional(), dropped: z.object({ fileName: z.string(), bytes }).optional() }),
  ),
  /** Keeps the attachments of an opened package, once its documents are stored. */
  'packages.keepAttachments': method<{ readonly kept: number }, StorageFailure>()(z.object({ ticket: z.string() })),

  'sample.read': method<PickedFile, ReadFailure>()(z.object({ name: z.enum(sampleFiles) })),

  /** Notes an event without personal data. */
  'log.event': method<null, never>()(
    z.object({ event: z.string().regex(/^[a-z-]{1,60}$/), count: z.number().optional() }),
  ),
  /** Saves what the error boundary knows where the user wants it. */
  'log.saveReport': method<{ readonly path: string } | null, StorageFailure>()(
    z.object({ report: z.string().max(1_000_000) }),
  ),

  /** The window has nothing unsaved: it may close now. */
  'window.readyToClose': method<null, never>()(z.object({})),
  /** Shows progress in the taskbar; null ends it. */
  'window.progress': method<null, never>()(z.object({ fraction: z.number().min(0).max(1).nullable() })),

  'projector.state': method<ProjectorState, never>()(z.object({})),
  /** Opens the projector's window, or moves it: to the screen named, else to one the desk does not stand on. */
  'projector.open': method<ProjectorState, never>()(z.object({ screen: z.number().optional() })),
  'projector.close': method<ProjectorState, never>()(z.object({})),
  /** Shows a scene, now or when the window opens. `reveal` is kept as given; left out, it stays as it is. */
  'projector.show': method<ProjectorState, never>()(
    z.object({ scene: projectorSceneSchema, reveal: revealProgressSchema.nullable().optional() }),
  ),
} as const;

/** A name of the contract. */
export type MethodName = keyof typeof contract;

/** What the preload exposes and the renderer calls. */
export type Bridge = { readonly [Name in MethodName]: Call<(typeof contract)[Name]> };

/** What the main process implements. */
export type Handlers = { readonly [Name in MethodName]: Handler<(typeof contract)[Name]> };

/** Commands of the native menu that the window carries out. */
export const menuCommands = [
  'undo',
  'redo',
  'open-palette',
  'open-shortcuts',
  'import-spreadsheet',
  'open-package',
  'export-package',
  'go-programme',
  'go-organisations',
  'go-contests',
  'go-settings',
] as const;

/** See {@link menuCommands}. */
export type MenuCommand = (typeof menuCommands)[number];

/** What the main process tells a window without being asked. */
export type BridgeEvent =
  | { readonly type: 'menu'; readonly command: MenuCommand }
  | { readonly type: 'file-opened'; readonly path: string }
  | { readonly type: 'job-progress'; readonly jobId: string; readonly fraction: number }
  /** The projector's window was opened, closed or moved, or a screen came or went. */
  | { readonly type: 'projector'; readonly state: ProjectorState }
  /** The user wants to close: finish saving, then call `window.readyToClose`. */
  | { readonly type: 'closing' };

/** What stands on `window.miracolo`. */
export interface ExposedBridge {
  readonly methods: Bridge;
  /** @returns a function that ends the subscription. */
  onEvent(listener: (event: BridgeEvent) => void): () => void;
}
