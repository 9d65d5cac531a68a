/** Names in other letter case. */

/** 'access-token' -> 'AccessToken', 'createFile' -> 'CreateFile'. */
export const pascalCase = (name: string) =>
  name.replace(/(^|[-_])(\w)/g, (_, _separator, letter: string) => letter.toUpperCase());

/** 'AccessToken' -> 'accessToken'. */
export const camelCase = (name: string) => pascalCase(name).replace(/^\w/, (letter) => letter.toLowerCase());
