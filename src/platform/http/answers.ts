import { ApiResponse } from '@nestjs/swagger';

/** What a route answers, in the words of the OpenAPI document. */
export type AnswerSchema = {
  type: string;
  format?: string;
  enum?: (string | null)[];
  nullable?: boolean;
  items?: AnswerSchema;
  properties?: Record<string, AnswerSchema>;
  required?: string[];
  additionalProperties?: boolean;
};

export const text: AnswerSchema = { type: 'string' };
export const id: AnswerSchema = { type: 'string', format: 'uuid' };
export const instant: AnswerSchema = { type: 'string', format: 'date-time' };
export const day: AnswerSchema = { type: 'string', format: 'date' };
export const number: AnswerSchema = { type: 'number' };
export const whole: AnswerSchema = { type: 'integer' };
export const flag: AnswerSchema = { type: 'boolean' };

export const oneOf = (...values: readonly string[]): AnswerSchema => ({
  type: 'string',
  enum: [...values],
});

export const listOf = (items: AnswerSchema): AnswerSchema => ({ type: 'array', items });

/** The value may be null: it is asked for and there is none. */
export const orNull = (schema: AnswerSchema): AnswerSchema => ({
  ...schema,
  nullable: true,
  ...(schema.enum && { enum: [...schema.enum, null] }),
});

/** All properties are there but for those whose names end in `?`; no others are. */
export function object(properties: Record<string, AnswerSchema>): AnswerSchema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, it]) => [name.replace('?', ''), it])),
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

export const itemsOf = (item: AnswerSchema) => object({ items: listOf(item) });
export const pageOf = (item: AnswerSchema) => object({ items: listOf(item), 'next?': text });

/** Says what a route answers: held against what it does answer by `test/staff-site/answers.spec.ts`. */
export function Answers(schema: AnswerSchema, status = 200): MethodDecorator {
  return ApiResponse({ status, description: '', schema });
}
