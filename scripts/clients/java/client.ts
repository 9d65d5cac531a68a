/** Emits the class of a client: its services, and the builder with its options. */
import type { Api } from '../../model/types.ts';
import { pathFamilyOf } from '../facts/path-family.ts';
import { resourcesOf } from '../facts/resources.ts';
import { baseUrlOf, boundParameters, codePointers, kindOf } from './api-facts.ts';
import { fetchText, kinds, option, setter } from './credential-options.ts';
import { errorCodesClass } from './error-codes.ts';
import { javadoc } from './javadoc.ts';
import { call, print, quoted } from './layout.ts';
import { camelCase, clientClass, constantCase, packageOf, serviceName } from './names.ts';
import { methodsText } from './services.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

export function clientFile(api: Api): SourceFile {
  const name = clientClass(api);
  const kind = kindOf(api);
  const { fields, setters, make } = kinds[kind];
  const bound = boundParameters(api);
  const family = pathFamilyOf(api);
  const known = baseUrlOf(api);
  const services = [...resourcesOf(api)];
  const [only, ...others] = services;
  const single = only !== undefined && others.length === 0;
  const boundFields = [...bound.keys()].map((each) => `    private String ${each};`);
  const boundSetters = [...bound].map(([each, { description }]) =>
    setter(
      option(`Sets ${lower(description)}`, 'value', 'the value'),
      each,
      'String',
      'value',
      `this.${each} = value;`,
    ),
  );
  const familyText = family
    ? `
${setter(
  option(
    `Sets which name is used of the paths that servers offer under two: \`${family.from}\` (unless set), which all have, or \`${family.to}\`, which newer ones prefer.`,
    'family',
    'the segment of those paths',
  ),
  'pathFamily',
  'PathFamily',
  'family',
  'this.pathFamily = family;',
)}`
    : '';
  const checks = [...bound.keys()].map(
    (each) => `      if (${each} == null || ${each}.isEmpty()) {
        throw new IllegalArgumentException("${each} is missing");
      }
`,
  );
  const boundMap = print(
    call(
      'Map.of',
      [...bound].flatMap(([each, { name: wire }]) => [quoted(wire), each]),
    ),
    6,
  ).trim();
  const code = `${javadoc(`${firstParagraph(api.description)}\n\nA client is safe for use by several threads. Create one and keep it: it holds the signatures or tokens that it got, and there is nothing to close.`, [], 0)}public final class ${name} {
  private final Client client;
${single ? '' : services.map(([resource]) => `  private final ${serviceName(resource)} ${camelCase(resource)};\n`).join('')}
  private ${name}(Client client) {
    this.client = client;
${single ? '' : services.map(([resource]) => `    this.${camelCase(resource)} = new ${serviceName(resource)}(client);\n`).join('')}  }

  /**
   * Returns a builder of clients.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

${
  single
    ? methodsText(api, only[1])
    : services
        .map(([resource, operations]) => {
          const tag = api.tags.find((each) => each.name === operations[0]?.tag);
          return `${javadoc(`${firstSentence(tag?.description ?? resource)}`, [{ tag: 'return', text: `the methods of ${tag?.displayName ?? resource}` }], 2)}  public ${serviceName(resource)} ${camelCase(resource)}() {
    return ${camelCase(resource)};
  }
`;
        })
        .join('\n')
}
  /** Without any option, since most are secrets. */
  @Override
  public String toString() {
    return "${name}@" + Integer.toHexString(client.hashCode());
  }
${
  family
    ? `
  /** The names of the paths that servers offer under two. */
  public enum PathFamily {
    /** The name {@code ${family.from}}, which all servers have. */
    ${constantCase(family.from)},
    /** The name {@code ${family.to}}, which newer servers prefer. */
    ${constantCase(family.to)}
  }
`
    : ''
}
  /** Builds {@link ${name}}. */
  public static final class Builder extends ClientBuilder<Builder> {
${boundFields.join('\n')}
${fields}${family ? `\n    private PathFamily pathFamily = PathFamily.${constantCase(family.from)};` : ''}

    private Builder() {}

${[...boundSetters, setters].join('\n')}${familyText}
    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Makes the client.
     *
     * @return a client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public ${name} build() {
      ClientOptions options = options(${known === undefined ? 'null' : quoted(known)});
${checks.join('')}${make}      return new ${name}(new Client(api(), options, credentials, bound()));
    }

    private Map<String, Object> bound() {
      return ${boundMap};
    }

    private Api api() {
${print(['return ', call('new Api', [quoted(api.name), call('List.of', codePointers(api).map(quoted)), family ? `pathFamily == PathFamily.${constantCase(family.to)}` : 'false', `() -> ${errorCodesClass}.ALL`]), ';'], 6)}
    }
${kind === 'appToken' ? fetchText : ''}  }
}
`;
  return sourceFile(api, packageOf(api), name, code);
}

const lower = (text: string) => text.trim().replace(/^(The|A|An) /, (word) => word.toLowerCase());
const firstParagraph = (text: string) => text.trim().split(/\n\s*\n/)[0] ?? '';
const firstSentence = (text: string) => text.trim().split('\n')[0] ?? '';
