/** How templates put text together. */

/** Lines and blocks of lines; what is false or undefined leaves no line. */
export function lines(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== false && part !== undefined).join('\n');
}

/** Every line but empty ones moved to the right. */
export const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** The words of a name, in lower case: 'org_name', 'orgName' -> ['org', 'name']. */
const words = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);

const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());

export const pascalCase = (name: string): string => words(name).map(capital).join('');

export const camelCase = (name: string): string =>
  words(name)
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join('');

export const snakeCase = (name: string): string => words(name).join('_');
