import { ask } from './ask.js';

/** Fetches a file for a purpose, which the API records first (rule 30), and hands it to the browser to keep. */
export async function downloadFor(why: object, path: string, name: string): Promise<void> {
  const response = await ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(why),
  });
  const file = await response.blob();
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: named(name, file) }).click();
  URL.revokeObjectURL(url);
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'text/csv': 'csv',
};

const named = (name: string, { type }: Blob) => `${name}.${endings[type.split(';')[0]!] ?? 'bin'}`;
