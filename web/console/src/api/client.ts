import createClient from 'openapi-fetch';
import { Problem, problemOf } from './problem.js';
import type { paths } from './schema.js';

/** The API, typed from its own description. Whatever is not a success is thrown as a {@link Problem}. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError({ error }) {
    return error instanceof Problem ? error : new Problem(0, 'unreachable');
  },
});

/** The body of an answer that is known to be one, for a refusal was thrown. */
export async function answered<Data>(asked: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await asked;
  return data as Data;
}
