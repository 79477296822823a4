import { hostname } from 'node:os';
import { app } from 'electron';
import type { StorageFailure, WorkspaceTooNew } from '../../shared/contract/failures.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { createAttachments, type Attachments } from '../files/attachments.ts';
import { nodeFileSystem, type FileSystem } from '../files/file-system.ts';
import { openSettings, type SettingsFile } from '../files/settings.ts';
import { openWorkspace } from '../files/workspace.ts';
import { createJournal, type Journal } from '../journal/journal.ts';
import { createEventLog, type EventLog } from '../log/event-log.ts';
import { onceMade } from './once-made.ts';
import type { Packages } from '../packages/package-service.ts';
import type { Places } from './places.ts';

/** What stays open as long as the app runs. */
export interface OpenWorkspace {
  readonly facts: {
    readonly workspaceId: string;
    readonly deviceId: string;
    readonly appVersion: string;
    readonly sample: boolean;
  };
  readonly journal: Journal;
  readonly attachments: Attachments;
  /** Loaded at first use: packages bring the library of the documents with them. */
  readonly packages: () => Promise<Packages>;
}

/** The services every window and command uses. */
export interface Services {
  readonly fs: FileSystem;
  readonly log: EventLog;
  readonly settings: SettingsFile;
  /** Opens the workspace; after a failure the next call tries again. */
  readonly workspace: () => Promise<Result<OpenWorkspace, StorageFailure | WorkspaceTooNew>>;
  /** Resolves when the journal owes nobody an answer. */
  readonly journalIdle: () => Promise<void>;
}

/** Starts the services; the workspace is opened at once, so that its chains are verified while the engine starts. */
export async function startServices(places: Places, sample: boolean): Promise<Services> {
  const fs = nodeFileSystem;
  const now = (): Date => new Date();
  const log = createEventLog(places.log, now);
  let opened: OpenWorkspace | null = null;
  let opening: Promise<Result<OpenWorkspace, StorageFailure | WorkspaceTooNew>> | null = null;

  async function open(): Promise<Result<OpenWorkspace, StorageFailure | WorkspaceTooNew>> {
    const workspace = await openWorkspace(fs, places.workspaces);
    if (!workspace.ok) {
      log.note('workspace-not-opened', { code: workspace.error.code });
      return workspace;
    }
    const { workspaceId, deviceId, journalFolder, quarantineFolder, attachmentFolder } = workspace.value;
    const journal = createJournal({ fs, folder: journalFolder, quarantineFolder, now });
    await journal.open();
    const attachments = createAttachments(fs, attachmentFolder);
    const writtenBy = (): string => settings.current().laptopName;
    opened = {
      facts: { workspaceId, deviceId, appVersion: app.getVersion(), sample },
      journal,
      attachments,
      packages: onceMade(async () => {
        const { createPackages } = await import('../packages/package-service.ts');
        return createPackages({ fs, journal, attachments, now, writtenBy });
      }),
    };
    return ok(opened);
  }

  function workspace(): Promise<Result<OpenWorkspace, StorageFailure | WorkspaceTooNew>> {
    if (opened !== null) return Promise.resolve(ok(opened));
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  }

  const settings = await openSettings(fs, places.settings, hostname().replace(/\.local$/, ''));
  workspace().catch((error: unknown) => log.noteError('workspace-broken', error));
  return { fs, log, settings, workspace, journalIdle: async () => opened?.journal.idle() };
}
