import type { Paper } from '../api/answers.js';
import { Problem, problemOf } from '../api/problem.js';

export interface NewPaper {
  kind: Paper['kind'];
  outsideNumber: string;
  file: File;
}

/** A form with a file, which the API's description has no shape for. */
export async function sendPaper(
  of: 'cases' | 'claims',
  id: string,
  { kind, outsideNumber, file }: NewPaper,
): Promise<void> {
  const body = new FormData();
  body.append('kind', kind);
  body.append('outsideNumber', outsideNumber);
  body.append('file', file);
  const path = `/api/v1/${of}/${id}/signed-papers`;
  const response = await fetch(path, { method: 'POST', body }).catch(() => {
    throw new Problem(0, 'unreachable');
  });
  if (!response.ok) throw await problemOf(response);
}

/** Fetches a paper for a purpose and hands it to the browser as a file. */
export async function openPaper(id: string, purpose: string, name: string): Promise<void> {
  const response = await fetch(`/api/v1/signed-papers/${id}/open`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ purpose }),
  }).catch(() => {
    throw new Problem(0, 'unreachable');
  });
  if (!response.ok) throw await problemOf(response);
  saveFile(await response.blob(), name);
}

function saveFile(file: Blob, name: string) {
  const ending = file.type === 'image/jpeg' ? 'jpg' : 'pdf';
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: `${name}.${ending}` }).click();
  URL.revokeObjectURL(url);
}
