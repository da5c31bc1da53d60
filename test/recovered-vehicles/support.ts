import type { Answer, Client } from '../support/app.js';

/** A picture as a browser opens it: by the address that the list of pictures names for whoever asks. */
export async function openPhoto(client: Client, list: string, photoId: string): Promise<Answer> {
  const { items = [] } = (await client.get(list)).body as {
    items?: { id: string; address: string }[];
  };
  return client.get(items.find(({ id }) => id === photoId)?.address ?? `${list}/${photoId}`);
}

/** A multipart body with `kind` and `file`, as a browser sends it. */
export async function sendPhoto(
  client: Client,
  vehicleId: string,
  kind: string,
  file: Uint8Array,
): Promise<Answer> {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', new Blob([Buffer.from(file)]), 'photo.jpg');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const body = Buffer.from(await request.arrayBuffer());
  return client.post(`/api/v1/recovered-vehicles/${vehicleId}/photos`, body, {
    'content-type': request.headers.get('content-type')!,
  });
}
