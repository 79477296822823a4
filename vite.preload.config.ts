import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The bridge: one CommonJS file, because a sandboxed preload can load nothing but `electron`. */
export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    outDir: join(root, 'dist/preload'),
    emptyOutDir: true,
    target: 'node18',
    sourcemap: false,
    minify: mode === 'production',
    rolldownOptions: {
      input: { preload: join(root, 'electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
}));
