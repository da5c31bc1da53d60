import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

let isReady = false;

/** What the QR codes in a picture say, sorted. By itself the decoder would fetch its program from another host. */
export async function readCodes(picture: Uint8Array): Promise<string[]> {
  if (!isReady) {
    const program = createRequire(__filename).resolve('zxing-wasm/reader/zxing_reader.wasm');
    const { buffer } = new Uint8Array(readFileSync(program));
    await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
    isReady = true;
  }
  const found = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 255 });
  return found.map(({ text }) => text).toSorted();
}
