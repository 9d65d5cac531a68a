/** The function of Redoc's scripts that gives a label, and the one that takes its place. */
const original =
  /useTranslate:\(\)=>\(\{translate:\(e,t\)=>\(typeof t==(?:`string`|"string")\?t:t\?\.defaultValue\)\|\|e\|\|(?:``|"")\}\)/g;

/**
 * The script with labels of the dictionary; `undefined` if it doesn't have the function exactly once, or one of the literals not at
 * all.
 * @param labels By key; by `=` and the English text where the renderer gives no key; by `'` and the text where it doesn't ask at all,
 *   but has a literal.
 */
export function inChinese(script, labels) {
  if (script.match(original)?.length !== 1) return undefined;
  const literals = Object.keys(labels).flatMap((key) => (key.startsWith("'") ? [key.slice(1)] : []));
  const pattern =
    literals.length > 0 &&
    new RegExp(`([\`"])(${literals.map((text) => text.replaceAll(/[.[\]]/g, '\\$&')).join('|')})\\1`, 'g');
  const found = new Set();
  if (pattern)
    script = script.replaceAll(pattern, (_, _quote, text) => {
      found.add(text);
      return JSON.stringify(labels[`'${text}`]);
    });
  if (found.size < literals.length) return undefined;
  const translate = `(e,t)=>{
    const english=(typeof t=="string"?t:t?.defaultValue)||e||"";
    let text=labels[e]??labels["="+english.trim()]??english;
    if(t&&typeof t=="object")for(const name in t)text=text.replaceAll("{{"+name+"}}",t[name]);
    return text;
  }`;
  const asked = Object.fromEntries(Object.entries(labels).filter(([key]) => !key.startsWith("'")));
  const dictionary = JSON.stringify(asked).replaceAll('<', '\\u003c');
  return script.replace(
    original,
    () => `useTranslate:(()=>{const labels=${dictionary},translate=${translate};return()=>({translate})})()`,
  );
}
