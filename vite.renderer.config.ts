import { join } from 'node:path';
import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';

const root = import.meta.dirname;
const pages = ['renderer/index.html', 'renderer/projector/index.html'].map((page) => join(root, page));

/** The pages the app shows. Served by the `app:` protocol from `dist/renderer`, so paths start at `/`. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: '/',
  // The component library carries 30 languages; the app speaks two. Its English is spelled en-US, and is its fallback.
  plugins: [optimizeLocales.vite({ locales: ['it-IT', 'en-US'] }), react()],
  server: { host: '127.0.0.1', fs: { allow: [root] } },
  build: {
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    sourcemap: true,
    // The content security policy allows neither inline scripts nor data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: pages },
  },
});
