/** For each rule, the smallest piece of code that breaks it: `files` maps a path to its text. */
export interface PlantedViolation {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Modules that the planted code reaches for; they break no rule themselves. */
export const innocentFiles: Readonly<Record<string, string>> = {
  'shared/lib/plain.ts': 'export const plain = 1;',
  'shared/domain/plain.ts': 'export const plain = 1;',
  'shared/documents/plain.ts': 'export const plain = 1;',
  'renderer/app/plain.ts': 'export const plain = 1;',
  'renderer/ui/plain.ts': 'export const plain = 1;',
  'renderer/data/plain.ts': 'export const plain = 1;',
  'renderer/features/other/plain.ts': 'export const plain = 1;',
  'electron/ipc/plain.ts': 'export const plain = 1;',
  'electron/plain.ts': 'export const plain = 1;',
  'electron/plain.test.ts': 'export const plain = 1;',
};

/** One entry per rule: the test fails when a rule has none, so a new rule needs its fault too. */
export const plantedViolations: readonly PlantedViolation[] = [
  {
    rule: 'modules never import each other in a circle',
    files: {
      'shared/domain/circle-a.ts': "import { b } from './circle-b.ts'; export const a = b;",
      'shared/domain/circle-b.ts': "import { a } from './circle-a.ts'; export const b = a;",
    },
  },
  importing('every import leads to a file or package that exists', 'shared/domain/lost.ts', './nowhere.ts'),
  importing('shared imports nothing of ours outside shared', 'shared/domain/out.ts', '../../renderer/app/plain.ts'),
  importing('shared runs in every process, so it uses no node module and no electron', 'shared/domain/a.ts', 'node:fs'),
  importing('shared knows neither screens nor stores nor electron', 'shared/domain/screen.ts', 'react'),
  importing('shared/lib imports nothing', 'shared/lib/up.ts', '../domain/plain.ts'),
  importing('shared/domain imports shared/lib and schemas only', 'shared/domain/up.ts', '../documents/plain.ts'),
  importing('shared/i18n imports shared/lib only', 'shared/i18n/up.ts', '../domain/plain.ts'),
  importing(
    'the rest of shared stands on domain and lib, not on documents',
    'shared/scoring/aside.ts',
    '../documents/plain.ts',
  ),
  importing('electron and renderer never import each other', 'electron/across.ts', '../renderer/app/plain.ts'),
  importing('renderer and electron never import each other', 'renderer/app/across.ts', '../../electron/plain.ts'),
  importing('the page uses no node module', 'renderer/app/disk.ts', 'node:fs'),
  importing('the page uses no electron', 'renderer/app/shell.ts', 'electron'),
  importing('a feature never imports another feature', 'renderer/features/one/a.ts', '../other/plain.ts'),
  importing(
    'a feature imports data, ui, platform and shared, never the shell',
    'renderer/features/one/b.ts',
    '../../app/plain.ts',
  ),
  importing('only renderer/ui wraps the component library', 'renderer/app/button.ts', 'react-aria-components'),
  importing('only renderer/data knows the browser store', 'renderer/app/store.ts', 'dexie'),
  importing('only shared/documents and renderer/data know Yjs', 'renderer/app/document.ts', 'yjs'),
  importing('only renderer/editor knows the prose editor', 'renderer/features/one/c.ts', '@tiptap/core'),
  importing(
    'renderer/editor knows ui and shared, no data, no platform, no feature and no shell',
    'renderer/editor/reach.ts',
    '../data/plain.ts',
  ),
  importing('renderer/ui knows no data, no platform and no feature', 'renderer/ui/live.ts', '../data/plain.ts'),
  importing(
    'renderer/outcome, which says what commands answered, knows no feature and no shell',
    'renderer/outcome/up.ts',
    '../features/other/plain.ts',
  ),
  importing('renderer/data imports shared and platform only', 'renderer/data/shown.ts', '../ui/plain.ts'),
  importing('renderer/platform imports the contract only', 'renderer/platform/shown.ts', '../ui/plain.ts'),
  importing(
    'services know no gate: electron/journal, files, pdf and hub never import electron/ipc',
    'electron/journal/gate.ts',
    '../ipc/plain.ts',
  ),
  importing('shipped code imports no development dependency', 'electron/dev.ts', 'fast-check'),
  importing('shipped code imports no test', 'electron/tested.ts', './plain.test.ts'),
];

function importing(rule: string, path: string, what: string): PlantedViolation {
  return { rule, files: { [path]: `import * as thing from '${what}'; export const used = thing;` } };
}
