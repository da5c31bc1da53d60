import type { ListKind } from '../api/answers.js';
import { sendForm } from '../api/ask.js';

/** @returns the list's id */
export async function sendList(
  kind: ListKind['kind'],
  file: File,
  isPreview: boolean,
): Promise<string> {
  const preview = isPreview && { preview: 'true' };
  const response = await sendForm('/api/v1/imports', { kind, ...preview, file });
  const { id } = (await response.json()) as { id: string };
  return id;
}
