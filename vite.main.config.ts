import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/**
 * The main process, with all its dependencies inside, so that the packed app needs no `node_modules`.
 * CommonJS, because the oldest runtime the tests use has no ES module entry. `import()` makes lazy chunks.
 */
export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    outDir: join(root, 'dist/main'),
    emptyOutDir: true,
    target: 'node18',
    sourcemap: true,
    minify: mode === 'production',
    rolldownOptions: {
      input: { main: join(root, 'electron/main.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
    },
  },
}));
