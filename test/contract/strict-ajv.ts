/** Ajv for the schemas of a bundle: JSON Schema 2020-12, strict, so that nothing is passed over in silence. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readExtensions } from '../../scripts/lint/extensions.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { examplesOf, rootSchemasOf, type Fragment, type Json } from './schema-objects.ts';

export function readBundle(api: string): Json {
  const entry = readRegistry().find(({ name }) => name === api);
  if (!entry) throw new Error(`redocly.yaml has no API ${api}.`);
  return JSON.parse(readFileSync(entry.bundle, 'utf8')) as Json;
}

/** Gives a function that compiles the schema at a place of the bundle, or throws. */
export function compilerOf(bundle: Json): (fragment: Fragment) => ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // a branch of anyOf may require a property that its parent describes
    allowUnionTypes: true, // lint allows a type or null, and nothing else
    allErrors: true,
    validateSchema: false, // of the bundle as a whole, which is no schema; its parts are checked below
  });
  addFormats.default(ajv);
  // Ajv reads the bundle as one schema, so the keys of its root have to be known to it.
  const known = [...readExtensions().keys(), 'externalDocs', 'xml', 'discriminator', ...Object.keys(bundle as object)];
  ajv.addVocabulary([...new Set(known)]);
  ajv.removeKeyword('contentSchema');
  ajv.addKeyword({
    keyword: 'contentSchema',
    type: 'string',
    schemaType: 'object',
    validate: ({ $ref }: { $ref: string }, text: string) => validatesAsJson(compile($ref), text),
  });
  ajv.addSchema(bundle as object, 'bundle');
  const metaSchema = ajv.getSchema('https://json-schema.org/draft/2020-12/schema')!;
  const compile = (fragment: Fragment): ValidateFunction => {
    const validate = ajv.getSchema(`bundle${fragment}`);
    if (!validate) throw new Error('there is no schema');
    if (!metaSchema(validate.schema)) throw new Error(ajv.errorsText(metaSchema.errors, { dataVar: 'schema' }));
    return validate;
  };
  return compile;
}

/** The schemas that do not compile, each with its place and the reason. */
export function brokenSchemas(bundle: Json): string[] {
  const compile = compilerOf(bundle);
  return rootSchemasOf(bundle).flatMap((fragment) => {
    try {
      compile(fragment);
      return [];
    } catch (error) {
      return [`${fragment}: ${(error as Error).message}`];
    }
  });
}

/** The examples that their schema refuses, each with its place and the reason. */
export function wrongExamples(bundle: Json): string[] {
  const compile = compilerOf(bundle);
  return examplesOf(bundle).flatMap((example) => {
    const validate = compile(example.schema);
    if (validate(example.value)) return [];
    const reasons = validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
    return [`${example.at}: ${reasons.join('; ')}`];
  });
}

function validatesAsJson(validate: ValidateFunction, text: string): boolean {
  try {
    return validate(JSON.parse(text)) as boolean;
  } catch {
    return false;
  }
}
