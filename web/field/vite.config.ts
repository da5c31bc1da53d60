import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { shellList } from './build/shell-list.js';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Build: `npm run build`. While working on it: `npm run field:dev`, which asks a running demo for the data. */
export default defineConfig({
  root: here,
  base: '/field/',
  plugins: [shellList()],
  build: {
    outDir: path.join(here, '../../dist/web/field'),
    emptyOutDir: true,
    // Phones of 2022 and later.
    target: ['chrome107', 'edge107', 'firefox104', 'safari16'],
    // Nothing inline: the content security policy would refuse it.
    assetsInlineLimit: 0,
    license: { fileName: 'licences.txt' },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        index: path.join(here, 'index.html'),
        sw: path.join(here, 'src/shell/sw.worker.ts'),
      },
      output: {
        // A service worker reaches as far as its own folder.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: {
    proxy: {
      '/api': { target: process.env['API'] ?? 'http://127.0.0.1:3000', changeOrigin: true },
    },
  },
});
