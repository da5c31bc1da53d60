import { eventually } from '../support/eventually.js';
import type { Answer, Client } from '../support/app.js';

export const contractHeader =
  'reference,vehicleType,frameNumber,motorNumber,vin,plate,brand,model,colour,stolenFrom,stolenUntil,place,reportedAt,incidentNumber,ownerName,ownerPhone';

/** One line of a list of theft reports, valid as it stands. */
export function reportLine(serial: number, given: Record<string, string> = {}): string {
  const cells: Record<string, string> = {
    reference: `XT-${serial}`,
    vehicleType: 'e-bike',
    frameNumber: `1757220${String(10_000_000 + serial).slice(-8)}`,
    motorNumber: `JYX${serial}72V`,
    brand: '雅迪',
    colour: '白色',
    stolenFrom: '2022-08-10 18:00',
    stolenUntil: '2022-08-10 22:00',
    place: `七一路${serial}号门前`,
    incidentNumber: `J41100${serial}`,
    ownerName: '张小伟',
    ownerPhone: `139${String(10_000_000 + serial).slice(-8)}`,
    ...given,
  };
  return contractHeader
    .split(',')
    .map((field) => cells[field] ?? '')
    .join(',');
}

export const csvOf = (...lines: string[]) => `${[contractHeader, ...lines].join('\r\n')}\r\n`;

/** Sends a list as a browser does. */
export async function sendList(
  client: Client,
  file: string | Uint8Array,
  fields: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: 'theft-reports', ...fields }))
    form.set(name, value);
  form.set('file', new Blob([typeof file === 'string' ? file : Buffer.from(file)]), 'list.csv');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const body = Buffer.from(await request.arrayBuffer());
  return client.post('/api/v1/imports', body, {
    'content-type': request.headers.get('content-type')!,
  });
}

/** Waits until a list has come to rest. @returns what is answered of it */
export async function atRest(client: Client, id: string): Promise<Answer['body']> {
  return eventually(async () => {
    const { body } = await client.get(`/api/v1/imports/${id}`);
    if (['reading', 'checking', 'committing'].includes(body.state)) throw new Error(body.state);
    return body;
  }, 25_000);
}

export async function bringIn(
  client: Client,
  file: string | Uint8Array,
  fields: Record<string, string> = {},
): Promise<Answer['body']> {
  const sent = await sendList(client, file, fields);
  if (sent.status !== 202) throw new Error(`${sent.status}: ${sent.text}`);
  return { id: sent.body.id, ...(await atRest(client, sent.body.id)) };
}

export const undo = (client: Client, id: string): Promise<Answer> =>
  client.post(`/api/v1/imports/${id}/undo`, { reason: '发错了清单' });

/** Waits until a list has been taken back. @returns what is answered of it */
export async function undone(client: Client, id: string): Promise<Answer['body']> {
  return eventually(async () => {
    const { body } = await client.get(`/api/v1/imports/${id}`);
    if (body.state !== 'undone') throw new Error(body.state);
    return body;
  }, 20_000);
}
