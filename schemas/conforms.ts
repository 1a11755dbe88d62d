import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Type = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** The part of JSON Schema that the published schemas use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly description?: string;
  readonly type?: Type | readonly Type[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

export type Check = (value: unknown) => boolean;

/** The published schema of what `annotate` says of an article. Beside this file in the sources, beside `dist/` in an installation. */
export function documentSchema(): JsonSchema & { readonly properties: Readonly<Record<string, JsonSchema>> } {
  const file = ['.', '../../schemas'].map((folder) => join(import.meta.dirname, folder, 'document.schema.json')).find((each) => existsSync(each)) ?? '';
  return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof documentSchema>;
}

/** Makes of a schema the question whether a value is as it says: zod's answer in a hundredth of its time, without loading it. */
export function checkOf(schema: JsonSchema): Check {
  const rules = rulesOf(schema).filter((rule) => rule !== null);
  return (value) => {
    for (const rule of rules) if (!rule(value)) return false;
    return true;
  };
}

const types: Readonly<Record<Type, Check>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** The type comes first: the rules after it are asked only of what has it. */
function rulesOf({ type, properties, required = [], items, anyOf, enum: values, pattern, minLength, minItems, maxItems, minimum, maximum, exclusiveMinimum, ...others }: JsonSchema): (Check | null)[] {
  const keyword = Object.keys(others).find((each) => each !== '$schema' && each !== 'description');
  if (keyword !== undefined) throw new Error(`a schema says "${keyword}", which is not checked yet`);
  const length = (fits: (length: number) => boolean): Check => (value) => fits((value as { readonly length: number }).length);
  const figure = (fits: (figure: number) => boolean): Check => (value) => fits(value as number);
  return [
    type === undefined ? null : oneOf([type].flat().map((name: Type) => types[name])),
    properties ? havingOf(properties, required) : null,
    items ? every(checkOf(items)) : null,
    anyOf ? oneOf(anyOf.map(checkOf)) : null,
    values ? (value) => values.includes(value) : null,
    pattern === undefined ? null : matching(pattern),
    minLength === undefined ? null : length((each) => each >= minLength),
    minItems === undefined ? null : length((each) => each >= minItems),
    maxItems === undefined ? null : length((each) => each <= maxItems),
    minimum === undefined ? null : figure((each) => each >= minimum),
    maximum === undefined ? null : figure((each) => each <= maximum),
    exclusiveMinimum === undefined ? null : figure((each) => each > exclusiveMinimum),
  ];
}

const oneOf = (checks: readonly Check[]): Check => (value) => checks.some((check) => check(value));

const every = (check: Check): Check => (value) => (value as readonly unknown[]).every(check);

function havingOf(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): Check {
  const inner = Object.entries(properties).map(([key, schema]) => [key, checkOf(schema), required.includes(key)] as const);
  return (value) => {
    for (const [key, check, needed] of inner) {
      const content = (value as Readonly<Record<string, unknown>>)[key];
      if (content === undefined ? needed : !check(content)) return false;
    }
    return true;
  };
}

function matching(pattern: string): Check {
  // bound: a currency, a date, a duration or a digest, as our own rules wrote it.
  const form = new RegExp(pattern, 'u');
  return (value) => form.test(value as string);
}
