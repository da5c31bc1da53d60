/** Codes in a picture: by the browser where it can, else by our own decoder, which is loaded when it is first needed. */
export type Decode = (picture: ImageData) => Promise<string[]>;

interface Detector {
  detect: (picture: ImageData) => Promise<{ rawValue: string }[]>;
}

interface Detectors {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

let decoder: Promise<Decode> | undefined;

export const decode: Decode = async (picture) => {
  decoder ??= ofBrowser().then((it) => it ?? ofWorker());
  return (await decoder)(picture);
};

async function ofBrowser(): Promise<Decode | undefined> {
  // Not in every browser, so not in the types of any.
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (!BarcodeDetector || !formats.includes('qr_code')) return undefined;
  const wanted = ['qr_code', 'data_matrix', 'code_128', 'code_39'];
  const detector = new BarcodeDetector({
    formats: wanted.filter((it) => formats.includes(it)),
  });
  return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue);
}

function ofWorker(): Decode {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (codes: string[]) => void>();
  let last = 0;
  worker.onmessage = ({ data: { id, codes } }: MessageEvent<{ id: number; codes: string[] }>) => {
    waiting.get(id)?.(codes);
    waiting.delete(id);
  };
  // A decoder that can't be loaded reads nothing; typing still does.
  worker.onerror = () => {
    waiting.forEach((resolve) => resolve([]));
    waiting.clear();
  };
  return (picture) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, picture });
    });
}
