import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { readingForm } from '../../platform/http/index.js';
import type { SheetKind } from '../../platform/untrusted/index.js';
import { importKindNames, type ImportKindName } from '../kinds/import-kind.js';

const mebibyte = 1024 * 1024;
const mostBytes = 150 * mebibyte;

export interface ImportUpload {
  kind: ImportKindName;
  sheet: SheetKind;
  isPreview: boolean;
}

/**
 * Reads `kind`, `preview` and `file` of a multipart request, in any order; the file goes where `keep` puts it, as it comes.
 *
 * @throws {InvalidInput} `file-missing`, `invalid-input`, `broken-form`; over 150 MiB Fastify answers 413 itself
 */
export async function readImportUpload(
  request: FastifyRequest,
  keep: (bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<ImportUpload> {
  if (!request.isMultipart()) throw fileMissing();
  const { fields, sheet } = await readingForm(() => readParts(request, keep));
  const kind = importKindNames.find((it) => it === fields.get('kind'));
  if (!kind) throw invalid('kind', `kind must be one of ${importKindNames.join(', ')}`);
  const preview = fields.get('preview') ?? 'false';
  if (preview !== 'true' && preview !== 'false')
    throw invalid('preview', 'preview is true or false');
  if (!sheet) throw fileMissing();
  return { kind, sheet, isPreview: preview === 'true' };
}

async function readParts(
  request: FastifyRequest,
  keep: (bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<{ fields: Map<string, unknown>; sheet?: SheetKind }> {
  const fields = new Map<string, unknown>();
  let sheet: SheetKind | undefined;
  for await (const part of request.parts({ limits: { files: 1, fileSize: mostBytes } })) {
    if (part.type !== 'file') {
      fields.set(part.fieldname, part.value);
      continue;
    }
    await keep(
      looking(part.file, (head) => {
        sheet = sheetOf(head);
      }),
    );
  }
  return { fields, sheet };
}

/** Passes bytes on and shows the first of them; an empty file shows none. */
async function* looking(
  source: AsyncIterable<Buffer>,
  see: (head: Buffer) => void,
): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const bytes of source) {
    if (isFirst && bytes.length > 0) {
      see(bytes);
      isFirst = false;
    }
    yield bytes;
  }
}

/** Told by the first bytes: names lie. */
function sheetOf(head: Buffer): SheetKind {
  return head.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? 'xlsx' : 'csv';
}

function invalid(field: string, message: string) {
  return new InvalidInput('invalid-input', message, {
    field,
    whatToDo: 'Say what the list holds.',
  });
}

function fileMissing() {
  return new InvalidInput('file-missing', 'The request brings no list.', {
    field: 'file',
    whatToDo: 'Send multipart/form-data with the fields `kind` and `file`.',
  });
}
