import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** What the console and the field app ask of the API, by how the paths begin; the rest of the document is not its business. */
const used = [
  '/api/v1/sessions',
  '/api/v1/second-factor',
  '/api/v1/password-resets/redeem',
  '/api/v1/recovered-vehicles',
  '/api/v1/theft-reports',
  '/api/v1/matches',
  '/api/v1/matching',
  '/api/v1/doubles',
  '/api/v1/claims',
  '/api/v1/cases',
  '/api/v1/signed-papers',
  '/api/v1/units/names',
  '/api/v1/imports',
  '/api/v1/intake-batches',
  '/api/v1/label-sheets',
  '/api/v1/custody/row',
  '/api/v1/custody/incidents',
  '/api/v1/stock-takes',
  '/api/v1/notices',
  '/api/v1/call-list',
  '/api/v1/letter-lists',
  '/api/v1/contacts',
  '/api/v1/notice-batches',
  '/api/v1/notice-texts',
  '/api/v1/return-events',
  '/api/v1/appointments',
  '/api/v1/hand-overs',
];

const head = `/** Written by \`npm run console:api -- --write\` from the OpenAPI document. Long because it is: do not edit it by hand. */\n`;

/** The types of the console's client, from the document that the running code gives. */
export async function renderTypes(document: OpenAPIObject): Promise<string> {
  const paths = Object.fromEntries(
    Object.entries(document.paths).filter(([path]) => used.some((it) => path.startsWith(it))),
  );
  const named = namesIn(paths, document);
  const schemas = Object.fromEntries(
    Object.entries(document.components?.schemas ?? {}).filter(([name]) => named.has(name)),
  );
  const part = { ...document, paths, components: { schemas } };
  return head + astToString(await openapiTypes(part as unknown as OpenAPI3, { alphabetize: true }));
}

/** The schemas that are referred to, those of schemas included. */
function namesIn(part: unknown, document: OpenAPIObject, found = new Set<string>()): Set<string> {
  const text = JSON.stringify(part);
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
    if (!name || found.has(name)) continue;
    found.add(name);
    namesIn(document.components?.schemas?.[name], document, found);
  }
  return found;
}
