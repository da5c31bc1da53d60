import { Problem, problemOf } from '../api/problem.js';

/** Fetches the paper of a list, for a purpose, and hands it to the browser as a file. */
export async function openLetters(
  id: string,
  why: { purpose: string; note: string },
): Promise<void> {
  const response = await fetch(`/api/v1/letter-lists/${id}/letters.pdf`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(why),
  }).catch(() => {
    throw new Problem(0, 'unreachable');
  });
  if (!response.ok) throw await problemOf(response);
  const url = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: url, download: 'letters.pdf' });
  link.click();
  URL.revokeObjectURL(url);
}
