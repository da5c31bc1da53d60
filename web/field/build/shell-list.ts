import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const publicFolder = path.join(import.meta.dirname, '../public');

const licenceOfDecoder = path.resolve('node_modules/zxing-wasm/LICENSE');

/** Tells the service worker what the app consists of, and a name that changes with it. */
export function shellList(): Plugin {
  return {
    name: 'shell-list',
    enforce: 'post',
    generateBundle(_, bundle) {
      // A worker is bundled apart, so nobody else writes down whose work is in it.
      this.emitFile({
        type: 'asset',
        fileName: 'licence-of-decoder.txt',
        source: readFileSync(licenceOfDecoder),
      });
      const made = Object.keys(bundle).filter((it) => it !== 'sw.js' && !it.endsWith('.txt'));
      const names = [...made, ...readdirSync(publicFolder)];
      const said = Object.values(bundle).map((it) => (it.type === 'chunk' ? it.code : it.source));
      const version = createHash('sha256').update(said.map(String).join('\n')).digest('hex');
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') this.error('The service worker was not built.');
      worker.code = worker.code
        .replace('__SHELL__', names.map((it) => `/field/${it}`).join(','))
        .replace('__VERSION__', version.slice(0, 12));
    },
  };
}
