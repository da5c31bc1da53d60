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
