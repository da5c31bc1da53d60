import type { PhotoKind } from '../api/answers.js';
import { Problem, problemOf } from '../api/problem.js';

/** A form with a file, which the API's description has no shape for. */
export async function sendPhoto(
  vehicleId: string,
  { kind, file }: { kind: PhotoKind; file: File },
): Promise<void> {
  const body = new FormData();
  body.append('kind', kind);
  body.append('file', file);
  const response = await fetch(`/api/v1/recovered-vehicles/${vehicleId}/photos`, {
    method: 'POST',
    body,
  }).catch(() => {
    throw new Problem(0, 'unreachable');
  });
  if (!response.ok) throw await problemOf(response);
}
