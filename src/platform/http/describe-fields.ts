import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage } from 'class-validator';

/** What class-validator remembers of one decorator. */
interface Rule {
  type: string;
  name?: string;
  propertyName: string;
  constraints?: unknown[];
}

type Schema = Record<string, unknown>;
type Dto = abstract new (...args: never[]) => object;

/** How each rule of the door reads in a schema; what a schema can't say is left to the refusal. */
const wordOfRule: Record<string, (constraints: unknown[]) => Schema> = {
  isString: () => ({ type: 'string' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isBoolean: () => ({ type: 'boolean' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isIso8601: () => ({ type: 'string', format: 'date-time' }),
  isTextByName: () => ({ type: 'object', additionalProperties: { type: 'string' } }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isPhone: () => ({ type: 'string', format: 'phone' }),
  isCitizenId: () => ({ type: 'string', format: 'citizen-id' }),
  isIn: ([values]) => oneOf(values as readonly (string | null)[]),
  matches: ([pattern]) => ({ type: 'string', pattern: (pattern as RegExp).source }),
  minLength: ([minLength]) => ({ minLength }),
  maxLength: ([maxLength]) => ({ maxLength }),
  isLength: ([minLength, maxLength]) => ({ minLength, maxLength }),
  min: ([minimum]) => ({ minimum }),
  max: ([maximum]) => ({ maximum }),
};

/** `null` among them: it may be said that there is none. */
const oneOf = (values: readonly (string | null)[]): Schema => ({
  type: 'string',
  enum: [...values],
  ...(values.includes(null) && { nullable: true }),
});

/** These speak of the list, all others of what is in it. */
const wordOfListRule: Record<string, (constraints: unknown[]) => Schema> = {
  arrayMinSize: ([minItems]) => ({ minItems }),
  arrayMaxSize: ([maxItems]) => ({ maxItems }),
};

/**
 * Tells the OpenAPI document what the door asks of each field, from the rules the door itself reads: the two can't
 * differ. Run once, before the document is made.
 */
export function describeFields(): void {
  const rulesOf = Reflect.get(getMetadataStorage(), 'validationMetadatas') as Map<Dto, Rule[]>;
  for (const [dto, rules] of rulesOf) {
    for (const field of new Set(rules.map((rule) => rule.propertyName))) {
      const own = rules.filter((rule) => rule.propertyName === field);
      ApiProperty(schemaOf(dto, field, own))(dto.prototype as object, field);
    }
  }
}

function schemaOf(dto: Dto, field: string, rules: Rule[]): ApiPropertyOptions {
  const words = (table: typeof wordOfRule): Schema =>
    Object.assign(
      {},
      ...rules.map(({ name, constraints }) => table[name ?? '']?.(constraints ?? [])),
    ) as Schema;
  const of = {
    required: !rules.some((rule) => rule.type === 'conditionalValidation'),
    isArray: rules.some((rule) => rule.name === 'isArray'),
  };
  if (!rules.some((rule) => rule.type === 'nestedValidation')) {
    const item = { type: 'string', ...words(wordOfRule) };
    if (!of.isArray) return { required: of.required, ...item } as ApiPropertyOptions;
    const list = { type: 'array', items: item, ...words(wordOfListRule) };
    return { required: of.required, ...list } as ApiPropertyOptions;
  }
  const nested = defaultMetadataStorage.findTypeMetadata(dto, field);
  // Swagger knows a type that is found later by the very name of this function.
  const later = { type: () => (nested.typeFunction as () => Dto)() };
  return { ...of, ...later, ...words(wordOfListRule) };
}
