import type { FastifyRequest } from 'fastify';
import { readingForm } from '../../platform/http/index.js';
import type { KeptPhoto } from '../report/kept-photos.js';
import { megabytesOfPhoto, photosOfEachKind } from '../report/photo-limits.js';

const megabyte = 1024 * 1024;

export interface PostedPhoto {
  readonly kind: KeptPhoto['kind'];
  readonly bytes: Buffer;
  /** The browser sent more than is taken. */
  readonly isTooBig: boolean;
}

export interface PhotoForm {
  readonly photos: readonly PostedPhoto[];
  readonly fields: Readonly<Record<string, unknown>>;
}

const kindOfField: Readonly<Record<string, KeptPhoto['kind']>> = {
  vehiclePhotos: 'vehicle',
  proofPhotos: 'proof',
};

/** Reads a form with photos; an empty file field, which browsers send too, is no photo. */
export async function readPhotoForm(request: FastifyRequest): Promise<PhotoForm> {
  if (!request.isMultipart()) {
    return { photos: [], fields: (request.body ?? {}) as Record<string, unknown> };
  }
  return readingForm(() => readParts(request));
}

async function readParts(request: FastifyRequest): Promise<PhotoForm> {
  const photos: PostedPhoto[] = [];
  const fields: Record<string, unknown> = {};
  const limits = { fileSize: megabytesOfPhoto * megabyte, files: 4 * photosOfEachKind };
  // A photo that is too big is a problem to tell, not an error; the package's types don't know the switch.
  const options = { limits, throwFileSizeLimit: false };
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      fields[part.fieldname] = part.value;
      continue;
    }
    const bytes = await part.toBuffer();
    const kind = kindOfField[part.fieldname];
    if (kind && bytes.length > 0) photos.push({ kind, bytes, isTooBig: part.file.truncated });
  }
  return { photos, fields };
}
