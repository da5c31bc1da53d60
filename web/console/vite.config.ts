import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { antdStyles } from './build/antd-styles.js';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Build: `npm run build`. While working on it: `npm run console:dev`, which asks a running demo for the data. */
export default defineConfig({
  root: here,
  base: '/console/',
  plugins: [antdStyles()],
  build: {
    outDir: path.join(here, '../../dist/web/console'),
    emptyOutDir: true,
    // The compatibility of what the stations have: Chromium of 2022 and later, and what matches it.
    target: ['chrome107', 'edge107', 'firefox104', 'safari16'],
    // Nothing inline: the content security policy would refuse it.
    assetsInlineLimit: 0,
    license: { fileName: 'licences.txt' },
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/api': { target: process.env['API'] ?? 'http://127.0.0.1:3000', changeOrigin: true },
    },
  },
});
