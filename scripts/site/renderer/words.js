/** Words that the renderer has in English alone, in the page's language. words.ts puts `say` around them in its modules. */
import chinese from '../texts/renderer.zh-CN.json';

const dictionaries = { 'zh-CN': chinese };

let language = globalThis.document?.documentElement.lang;

/** On the server, where references of several languages are rendered one after another. */
export const setLanguage = (name) => (language = name);

export const say = (english) => dictionaries[language]?.[english] ?? english;
