import type { ListKind } from '../api/answers.js';
import { Problem, problemOf } from '../api/problem.js';

/** A form with a file, which the API's description has no shape for. @returns the list's id */
export async function sendList(
  kind: ListKind['kind'],
  file: File,
  isPreview: boolean,
): Promise<string> {
  const body = new FormData();
  body.append('kind', kind);
  if (isPreview) body.append('preview', 'true');
  body.append('file', file);
  const response = await fetch('/api/v1/imports', { method: 'POST', body }).catch(() => {
    throw new Problem(0, 'unreachable');
  });
  if (!response.ok) throw await problemOf(response);
  const { id } = (await response.json()) as { id: string };
  return id;
}
