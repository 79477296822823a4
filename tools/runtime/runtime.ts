/** An Electron to run or pack with. `folder` holds the executable and `resources`; `version` has no leading v. */
export interface Runtime {
  readonly source: 'override' | 'installed' | 'download' | 'npm package';
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
}
