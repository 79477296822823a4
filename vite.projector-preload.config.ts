import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The projector's bridge, apart from the other: each sandboxed preload must be one file, so they can share no chunk. */
export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    outDir: join(root, 'dist/projector-preload'),
    emptyOutDir: true,
    target: 'node18',
    sourcemap: false,
    minify: mode === 'production',
    rolldownOptions: {
      input: { 'projector-preload': join(root, 'electron/projector-preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
}));
