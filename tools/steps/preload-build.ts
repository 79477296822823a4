import { defineConfig, type UserConfigFnObject } from 'vite';
import { inProject } from '../project.ts';

/**
 * How the bridge of one window is built. Each is one CommonJS file in a folder of its own: a sandboxed preload can load nothing
 * but `electron`, so two of them can share no chunk.
 *
 * @param name of the file in `electron/`, and of what becomes of it in `dist/`.
 */
export function preloadBuild(name: 'preload' | 'projector-preload'): UserConfigFnObject {
  return defineConfig(({ mode }) => ({
    root: inProject(),
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      outDir: inProject('dist', name),
      emptyOutDir: true,
      target: 'node18',
      sourcemap: false,
      minify: mode === 'production',
      rolldownOptions: {
        input: { [name]: inProject('electron', `${name}.ts`) },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  }));
}
