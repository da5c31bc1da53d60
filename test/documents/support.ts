import type { Answer, Client } from '../support/app.js';

/** A multipart body as a browser sends it. */
export async function sendPaper(
  client: Client,
  subjects: 'cases' | 'claims',
  id: string,
  file: Uint8Array,
  said: Record<string, string> = { kind: 'receipt' },
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(said)) form.set(name, value);
  form.set('file', new Blob([Buffer.from(file)]), 'scan.pdf');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return client.post(
    `/api/v1/${subjects}/${id}/signed-papers`,
    Buffer.from(await request.arrayBuffer()),
    { 'content-type': request.headers.get('content-type')! },
  );
}
