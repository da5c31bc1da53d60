import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import program from 'zxing-wasm/reader/zxing_reader.wasm?url';

declare const self: DedicatedWorkerGlobalScope;

// Left alone it would ask another host for its program.
prepareZXingModule({ overrides: { locateFile: () => program } });

/** Reads the codes in a picture, beside the page, so that the page never waits for it. */
self.addEventListener(
  'message',
  async ({ data: { id, picture } }: MessageEvent<{ id: number; picture: ImageData }>) => {
    const found = await readBarcodes(picture, {
      formats: ['QRCode', 'DataMatrix', 'Code128', 'Code39'],
      tryHarder: true,
      maxNumberOfSymbols: 4,
    }).catch(() => []);
    self.postMessage({ id, codes: found.filter((it) => it.isValid).map((it) => it.text) });
  },
);
