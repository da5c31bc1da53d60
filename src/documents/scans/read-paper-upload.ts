import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { readingForm } from '../../platform/http/index.js';
import type { NewPaper } from './keep-signed-paper.js';
import { paperKinds } from './signed-paper.entity.js';

const mostOfANumber = 100;

/**
 * Reads `kind`, `outsideNumber` and `file` of a multipart request, in any order.
 *
 * @throws {InvalidInput} `file-missing`, `invalid-input`, `broken-form`; over 12 MiB Fastify answers 413 itself
 */
export async function readPaperUpload(request: FastifyRequest): Promise<NewPaper> {
  if (!request.isMultipart()) throw fileMissing();
  const { bytes, said } = await readingForm(() => readParts(request));
  const kind = paperKinds.find((it) => it === said.get('kind'));
  if (!kind) {
    throw new InvalidInput('invalid-input', `kind must be one of ${paperKinds.join(', ')}`, {
      field: 'kind',
      whatToDo: 'Say which paper it is.',
    });
  }
  const outsideNumber = said.get('outsideNumber')?.trim();
  if (outsideNumber && outsideNumber.length > mostOfANumber) {
    throw new InvalidInput(
      'invalid-input',
      `outsideNumber has at most ${mostOfANumber} characters`,
      {
        field: 'outsideNumber',
        whatToDo: 'Type the number as it stands on the paper.',
      },
    );
  }
  if (!bytes || bytes.length === 0) throw fileMissing();
  return { kind, bytes, ...(outsideNumber && { outsideNumber }) };
}

async function readParts(request: FastifyRequest) {
  const said = new Map<string, string>();
  let bytes: Buffer | undefined;
  for await (const part of request.parts({ limits: { files: 1 } })) {
    if (part.type === 'file') bytes = await part.toBuffer();
    else if (typeof part.value === 'string') said.set(part.fieldname, part.value);
  }
  return { said, bytes };
}

function fileMissing() {
  return new InvalidInput('file-missing', 'The request brings no file.', {
    field: 'file',
    whatToDo: 'Send multipart/form-data with the fields `kind`, `outsideNumber` and `file`.',
  });
}
