import { plantedPerson } from './planted.js';
import type { FuzzedRequest } from './request.js';

export interface Answered {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  ms: number;
}

const longestMs = 5_000;
/** a stack, a path of ours, a statement, a message of PostgreSQL */
const inside = [
  /\n\s+at .*[:(]\d+:\d+\)?/,
  /node_modules|\/dist\/src\/|\/src\/[\w-]+\/|file:\/\//,
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.*\b(?:FROM|VALUES|SET|WHERE)\b/,
  /duplicate key|violates|relation "|syntax error at|invalid byte sequence|invalid input syntax/,
];

/** What is wrong with an answer, in a sentence; undefined when nothing is. */
export function faultIn(request: FuzzedRequest, answer: Answered): string | undefined {
  const { status, headers, text } = answer;
  if (status >= 500 && !(status === 503 && headers['retry-after'])) return `answered ${status}`;
  if (answer.ms > longestMs) return `took ${Math.round(answer.ms)} ms`;
  if (status >= 400) {
    // What was sent may be said back in a refusal: only what came from us gives us away.
    const ours = inside.find((it) => {
      const found = it.exec(text)?.[0];
      return found !== undefined && !echoes(request, found);
    });
    if (ours) return `shows its inside: ${ours}`;
    const refusal = refusalFault(request, answer);
    if (refusal) return refusal;
  }
  return personShown(request, text);
}

function refusalFault({ path, method }: FuzzedRequest, { headers, text }: Answered) {
  if (!path.startsWith('/api/') || method === 'HEAD') return undefined;
  const type = String(headers['content-type']);
  if (!type.startsWith('application/problem+json')) return `refused as ${type}`;
  const { code } = JSON.parse(text) as { code?: unknown };
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(String(code))
    ? undefined
    : `has the code ${String(code)}`;
}

/** The tray, in the demo alone, shows the messages themselves; and a person is shown in plain for a purpose. */
function personShown({ path, payload }: FuzzedRequest, text: string): string | undefined {
  if (path === '/demo/tray' || payload?.includes('"purpose":')) return undefined;
  const shown = Object.entries(plantedPerson).find(([, value]) => text.includes(value));
  return shown && `shows the ${shown[0]} of a planted person`;
}

function echoes({ url, payload = '', headers }: FuzzedRequest, found: string): boolean {
  let address = url;
  try {
    address = decodeURIComponent(url);
  } catch {
    // Broken escapes are sent on purpose.
  }
  const sent = `${address}\n${payload}\n${Object.values(headers).join('\n')}`;
  return sent.includes(found) || sent.includes(JSON.stringify(found).slice(1, -1));
}
