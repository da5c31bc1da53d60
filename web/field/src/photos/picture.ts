/** Enough to read a stamped number by; a phone's own pictures are four times as many points. */
const longestSide = 2_048;
const quality = 0.85;
/** Codes on a label are read from less, and faster. */
const decodedSide = 1_280;

function scaled(width: number, height: number, longest: number): [number, number] {
  const factor = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
}

function drawn(source: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(source, 0, 0, width, height);
  return canvas;
}

/** A JPEG without what a camera writes beside the picture: where, when, which phone. */
async function jpegOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('not-a-picture'))),
      'image/jpeg',
      quality,
    );
  });
}

export interface Shot {
  jpeg: Blob;
  /** of the same picture, for reading codes */
  points: ImageData;
}

/** @throws {Error} `not-a-picture` for what no browser can open */
export async function shotOfFile(file: Blob): Promise<Shot> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Error('not-a-picture');
  });
  try {
    return await shotOf(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

export async function shotOfVideo(video: HTMLVideoElement): Promise<Shot> {
  return shotOf(video, video.videoWidth, video.videoHeight);
}

/** What a camera sees now, small enough to be looked through for codes several times a second. */
export function pointsOf(
  source: CanvasImageSource,
  width: number,
  height: number,
): ImageData | undefined {
  const [w, h] = scaled(width, height, decodedSide);
  return drawn(source, w, h).getContext('2d')?.getImageData(0, 0, w, h);
}

async function shotOf(source: CanvasImageSource, width: number, height: number): Promise<Shot> {
  const points = pointsOf(source, width, height);
  if (!points) throw new Error('not-a-picture');
  return { jpeg: await jpegOf(drawn(source, ...scaled(width, height, longestSide))), points };
}
