import { Problem, problemOf } from './problem.js';

/** Asks in a shape that the API's description has none for: a file, here or there. @throws {Problem} */
export async function ask(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(() => {
    throw new Problem(0, 'unreachable');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** A form with a file. @throws {Problem} */
export function sendForm(path: string, fields: Record<string, string | File>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return ask(path, { method: 'POST', body });
}
