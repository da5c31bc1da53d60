import { Ajv } from 'ajv';
import { OpenApiDocument } from '../../src/platform/http/index.js';
import type { Answer, TestApp } from './app.js';

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

/** Holds an answer against what the OpenAPI document says of its route: the console's client is typed from it. */
export function expectAsSaid(
  test: TestApp,
  method: 'get' | 'post',
  path: string,
  { status, body, text }: Answer,
): void {
  const { document } = test.get(OpenApiDocument);
  const responses = document!.paths[path]![method]!.responses as Record<
    string,
    { content?: Record<string, { schema: object }> } | undefined
  >;
  const schema = responses[status]?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${status} is not described: ${text}`);
  const isValid = ajv.validate(schema, body);
  expect({ isValid, errors: ajv.errors }).toEqual({ isValid: true, errors: null });
}
