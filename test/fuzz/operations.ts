import type { TestApp } from '../support/app.js';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

export interface Parameter {
  in: string;
  name: string;
  required: boolean;
  schema: Schema;
}

/** One method of one path, as the running application describes it. */
export interface Operation {
  method: string;
  path: string;
  query: Parameter[];
  /** of a JSON body; undefined where a form, a file or nothing is sent */
  body: Schema | undefined;
}

interface Described {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface OpenApi {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}

/** Every operation of `/openapi.json`, with its schemas written out. */
export async function operationsOf(test: TestApp): Promise<Operation[]> {
  const { paths, components } = (await test.anonymous.get('/openapi.json')).body as OpenApi;
  const written = (schema: Schema): Schema => {
    const known = schema.$ref ? components.schemas[schema.$ref.split('/').at(-1)!]! : schema;
    return {
      ...known,
      ...(known.items && { items: written(known.items) }),
      ...(known.properties && {
        properties: Object.fromEntries(
          Object.entries(known.properties).map(([name, it]) => [name, written(it)]),
        ),
      }),
    };
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const body = requestBody?.content['application/json']?.schema;
      return {
        method: method.toUpperCase(),
        path,
        query: parameters.filter((it) => it.in === 'query'),
        body: body && written(body),
      };
    }),
  );
}
