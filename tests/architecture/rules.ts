import type { IConfiguration } from 'dependency-cruiser';

// The dependency rule of the project. Each rule is named as the sentence that a violation breaks.

const sharedBelowDomain = '^shared/(lib|domain)/';

/** The rules and how modules are found. */
export const configuration = {
  forbidden: [
    {
      name: 'modules never import each other in a circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every import leads to a file or package that exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared imports nothing of ours outside shared',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(renderer|electron|tools|tests)/' },
    },
    {
      name: 'shared runs in every process, so it uses no node module and no electron',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared knows neither screens nor stores nor electron',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '(^|/)node_modules/(electron|react|react-dom|react-aria-components|dexie|zustand|wouter)/' },
    },
    {
      name: 'shared/lib imports nothing',
      severity: 'error',
      from: { path: '^shared/lib/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/lib/' },
    },
    {
      name: 'shared/domain imports shared/lib and schemas only',
      severity: 'error',
      from: { path: '^shared/domain/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(shared|renderer|electron)/', pathNot: sharedBelowDomain },
    },
    {
      name: 'shared/i18n imports shared/lib only',
      severity: 'error',
      from: { path: '^shared/i18n/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(shared|renderer|electron)/', pathNot: '^shared/(i18n|lib)/' },
    },
    {
      name: 'the rest of shared stands on domain and lib, not on documents',
      severity: 'error',
      from: { path: '^shared/(scoring|matching|contract|tables)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/(documents|reports)/' },
    },
    {
      name: 'electron and renderer never import each other',
      severity: 'error',
      from: { path: '^electron/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(renderer|tools|tests)/' },
    },
    {
      name: 'renderer and electron never import each other',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|tools)/' },
    },
    {
      name: 'the page uses no node module',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the page uses no electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '(^|/)node_modules/electron/' },
    },
    {
      name: 'a feature never imports another feature',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'a feature imports data, ui, platform and shared, never the shell',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/(app|juror)/' },
    },
    {
      name: 'only renderer/ui wraps the component library',
      severity: 'error',
      from: { path: '^(renderer|shared|electron)/', pathNot: '^renderer/ui/' },
      to: { path: '(^|/)node_modules/react-aria-components/' },
    },
    {
      name: 'only renderer/data knows the browser store',
      severity: 'error',
      from: { path: '^(renderer|shared|electron)/', pathNot: '^renderer/data/' },
      to: { path: '(^|/)node_modules/(dexie|dexie-react-hooks)/' },
    },
    {
      name: 'only shared/documents and renderer/data know Yjs',
      severity: 'error',
      from: { path: '^(renderer|shared)/', pathNot: '^(renderer/data|shared/documents)/|\\.test\\.tsx?$' },
      to: { path: '(^|/)node_modules/(yjs|lib0)/' },
    },
    {
      name: 'only renderer/editor knows the prose editor',
      severity: 'error',
      from: { path: '^(renderer|shared|electron)/', pathNot: '^renderer/editor/' },
      to: { path: '(^|/)node_modules/(@tiptap|prosemirror-[^/]+)/' },
    },
    {
      name: 'renderer/editor knows ui and shared, no data, no platform, no feature and no shell',
      severity: 'error',
      from: { path: '^renderer/editor/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^renderer/', pathNot: '^renderer/(editor|ui)/' },
    },
    {
      name: 'renderer/ui knows no data, no platform and no feature',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^(renderer|shared)/', pathNot: '^(renderer/ui|shared/i18n|shared/lib)/' },
    },
    {
      name: 'renderer/outcome, which says what commands answered, knows no feature and no shell',
      severity: 'error',
      from: { path: '^renderer/(outcome|data|ui|platform)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^renderer/(features|app|juror)/' },
    },
    {
      name: 'renderer/data imports shared and platform only',
      severity: 'error',
      from: { path: '^renderer/data/' },
      to: { path: '^renderer/', pathNot: '^renderer/(data|platform)/' },
    },
    {
      name: 'renderer/platform imports the contract only',
      severity: 'error',
      from: { path: '^renderer/platform/' },
      to: { path: '^(renderer|shared)/', pathNot: '^(renderer/platform|shared/(contract|lib|domain))/' },
    },
    {
      name: 'services know no gate: electron/journal, files, pdf and hub never import electron/ipc',
      severity: 'error',
      from: { path: '^electron/(journal|files|pdf|hub)/' },
      to: { path: '^electron/(ipc|main)' },
    },
    {
      name: 'shipped code imports no development dependency',
      severity: 'error',
      from: { path: '^(shared|renderer|electron)/', pathNot: '\\.test\\.tsx?$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/(electron|@types)/',
      },
    },
    {
      name: 'shipped code imports no test',
      severity: 'error',
      from: { path: '^(shared|renderer|electron)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$|^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
    // Types count: a type that leads across a border is a dependency too.
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
} satisfies IConfiguration;
