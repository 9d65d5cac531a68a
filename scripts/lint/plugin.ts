/** The rules that the YAML of redocly.yaml cannot say. `redocly.yaml` turns them on, as `contract/<name>`. */
import { behaviourResolves } from './rules/behaviour-resolves.ts';
import { closedAllOf } from './rules/closed-all-of.ts';
import { componentFileNames } from './rules/component-file-names.ts';
import { constInOneOf } from './rules/const-in-one-of.ts';
import { explicitExplode } from './rules/explicit-explode.ts';
import { extensions } from './rules/extensions.ts';
import { namedExamples } from './rules/named-examples.ts';
import { nullableTypes } from './rules/nullable-types.ts';
import { operationKeyOrder } from './rules/operation-key-order.ts';
import { pathFileNames } from './rules/path-file-names.ts';
import { propertyDocumented } from './rules/property-documented.ts';
import { refScope } from './rules/ref-scope.ts';
import { refSiblings } from './rules/ref-siblings.ts';
import { schemaNames } from './rules/schema-names.ts';
import { sourceLines } from './rules/source-lines.ts';
import { unreferencedFiles } from './rules/unreferenced-files.ts';

export const rules = {
  'behaviour-resolves': behaviourResolves,
  'closed-all-of': closedAllOf,
  'component-file-names': componentFileNames,
  'const-in-one-of': constInOneOf,
  'explicit-explode': explicitExplode,
  extensions,
  'named-examples': namedExamples,
  'nullable-types': nullableTypes,
  'operation-key-order': operationKeyOrder,
  'path-file-names': pathFileNames,
  'property-documented': propertyDocumented,
  'ref-scope': refScope,
  'ref-siblings': refSiblings,
  'schema-names': schemaNames,
  'source-lines': sourceLines,
  'unreferenced-files': unreferencedFiles,
};

export default () => ({ id: 'contract', rules: { oas3: rules } });
