import * as fc from 'fast-check';
import { escaped, pathOf, queryOf } from './address.js';
import { mutated, valid } from './body.js';
import { contentType, nastyPayload, nastyText } from './nasty.js';
import type { Operation } from './operations.js';
import { token } from './planted.js';

export const roles = [
  'anonymous',
  'squad',
  'squad2',
  'custodian',
  'desk',
  'approver',
  'commander',
  'inspector',
  'admin',
  'station',
  'neighbour',
] as const;

/** Plain data, so that a failing example reads like a request. */
export interface FuzzedRequest {
  role: (typeof roles)[number];
  method: string;
  path: string;
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

const formFields =
  'vehicleType brand colour frame frameState motor motorState plate hasNoPlate seenDay seenPart missingDay missingPart seen missing district place marks name phone secondPhone email insurerPaid code reference reason difference agentName agentPhone slot photo change mark'.split(
    ' ',
  );

const form = fc
  .array(
    fc.tuple(
      fc.constantFrom(...formFields),
      fc.oneof(
        fc.constantFrom(
          'e-bike',
          'known',
          'yesterday',
          'evening',
          'weidu',
          '13837400001',
          '000000',
          'yes',
          'no',
        ),
        nastyText,
      ),
    ),
    { maxLength: 8 },
  )
  .map((fields) => fields.map(([name, value]) => `${name}=${escaped(value)}`).join('&'));

type Content = { payload?: string; type?: string };

function contentOf({ method, body }: Operation): fc.Arbitrary<Content> {
  if (method === 'GET') return fc.constant({});
  const json = (value: fc.Arbitrary<unknown>) =>
    value.map((it) => ({ payload: JSON.stringify(it), type: 'application/json' }));
  const raw = fc.oneof(
    nastyPayload.map((payload) => ({ payload, type: 'application/json' })),
    fc.tuple(nastyPayload, contentType).map(([payload, type]) => ({ payload, type })),
  );
  const asForm = form.map((payload) => ({ payload, type: 'application/x-www-form-urlencoded' }));
  const asFile = nastyPayload.map((payload) => ({
    payload,
    type: 'multipart/form-data; boundary=x',
  }));
  if (!body)
    return fc.oneof(
      { weight: 5, arbitrary: asForm },
      { weight: 1, arbitrary: asFile },
      { weight: 1, arbitrary: raw },
      { weight: 1, arbitrary: json(fc.constant({})) },
    );
  return fc.oneof(
    { weight: 6, arbitrary: json(valid(body)) },
    { weight: 6, arbitrary: json(mutated(body)) },
    { weight: 1, arbitrary: raw },
    { weight: 1, arbitrary: asForm },
  );
}

const latin = fc.string({
  unit: fc.integer({ min: 32, max: 255 }).map((it) => String.fromCharCode(it)),
  maxLength: 60,
});

const someHeaders = fc.record(
  {
    'if-match': fc.oneof(
      fc.constantFrom('"1"', '"2"', 'W/"1"', '*', '"99999999999999999999"', '1'),
      latin,
    ),
    'idempotency-key': fc.oneof(fc.constantFrom('k1', 'k2', 'k'.repeat(300), ''), latin),
    'phone-code': fc.oneof(token('phoneCode'), latin),
    origin: fc.oneof(
      fc.constantFrom('http://localhost', 'https://evil.example', 'null', 'http://[', ''),
      latin,
    ),
    'x-forwarded-for': fc.oneof(fc.ipV4(), fc.ipV6(), latin),
    'x-forwarded-proto': fc.constantFrom('https', 'gopher', 'http, https'),
    'x-forwarded-host': latin,
    accept: fc.constantFrom('text/html', 'application/json', 'nonsense'),
    'accept-language': fc.constantFrom('zh-CN', 'en', '*;q=9'),
    cookie: fc.oneof(
      token('follow').map((it) => `wanbi_follow=${it}`),
      token('draft').map((it) => `wanbi_draft=${it}`),
      fc
        .tuple(fc.constantFrom('session', 'follow', 'draft', 'look', 'filed', 'device'), latin)
        .map(([name, value]) => `wanbi_${name}=${value}`),
      latin,
    ),
  },
  { requiredKeys: [] },
);

/** Mostly no headers of note: a foreign Origin or a broken one would stop nearly every request at the door. */
const headers = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(token('follow'), token('draft'))
      .map(([follow, draft]) => ({ cookie: `wanbi_follow=${follow}; wanbi_draft=${draft}` })),
  },
  { weight: 3, arbitrary: someHeaders },
) as fc.Arbitrary<Record<string, string>>;

/**
 * Any request that the described operations allow, and many that they don't.
 *
 * @param whoMay roles that come past the first door of an operation; two of three requests are theirs
 */
export function requestsTo(
  operations: Operation[],
  whoMay: (operation: Operation) => FuzzedRequest['role'][],
): fc.Arbitrary<FuzzedRequest> {
  return fc.oneof(...operations.map((it) => requestTo(it, whoMay(it))));
}

function requestTo(
  operation: Operation,
  mayCall: FuzzedRequest['role'][],
): fc.Arbitrary<FuzzedRequest> {
  const role = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...(mayCall.length ? mayCall : roles)) },
    { weight: 1, arbitrary: fc.constantFrom(...roles) },
  );
  const method = fc.oneof(
    { weight: 40, arbitrary: fc.constant(operation.method) },
    { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH') },
  );
  return fc
    .tuple(role, method, pathOf(operation), queryOf(operation), headers, contentOf(operation))
    .map(([who, verb, path, query, given, { payload, type }]) => ({
      role: who,
      method: verb,
      path: operation.path,
      url: query ? `${path}?${query}` : path,
      headers: { ...given, ...(type !== undefined && { 'content-type': type }) },
      ...(payload !== undefined && { payload }),
    }));
}
