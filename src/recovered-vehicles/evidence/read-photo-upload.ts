import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { readingForm } from '../../platform/http/index.js';
import { PHOTO_KINDS, type PhotoKind } from './photo-kind.js';

/**
 * Reads `kind` and `file` of a multipart request, in any order.
 *
 * @throws {InvalidInput} `photo-missing`, `invalid-input`, `broken-form`; over 12 MiB Fastify answers 413 itself
 */
export async function readPhotoUpload(
  request: FastifyRequest,
): Promise<{ kind: PhotoKind; bytes: Buffer }> {
  if (!request.isMultipart()) throw photoMissing();
  const { kind, bytes } = await readingForm(() => readParts(request));
  const known = PHOTO_KINDS.find((it) => it === kind);
  if (!known) {
    throw new InvalidInput('invalid-input', `kind must be one of ${PHOTO_KINDS.join(', ')}`, {
      field: 'kind',
      whatToDo: 'Say what the photo shows.',
    });
  }
  if (!bytes || bytes.length === 0) throw photoMissing();
  return { kind: known, bytes };
}

async function readParts(request: FastifyRequest): Promise<{ kind?: unknown; bytes?: Buffer }> {
  let kind: unknown;
  let bytes: Buffer | undefined;
  for await (const part of request.parts({ limits: { files: 1 } })) {
    if (part.type === 'file') bytes = await part.toBuffer();
    else if (part.fieldname === 'kind') kind = part.value;
  }
  return { kind, ...(bytes && { bytes }) };
}

function photoMissing() {
  return new InvalidInput('photo-missing', 'The request brings no photo.', {
    field: 'file',
    whatToDo: 'Send multipart/form-data with the fields `kind` and `file`.',
  });
}
