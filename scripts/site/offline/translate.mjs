/** The function of Redoc's scripts that gives a label, and the one that takes its place. */
const original =
  /useTranslate:\(\)=>\(\{translate:\(e,t\)=>\(typeof t==(?:`string`|"string")\?t:t\?\.defaultValue\)\|\|e\|\|(?:``|"")\}\)/g;

/**
 * The script with labels of the dictionary; `undefined` if it doesn't have the function exactly once.
 * @param labels By key, or by `=` and the English text where the renderer gives no key.
 */
export function inChinese(script, labels) {
  if (script.match(original)?.length !== 1) return undefined;
  const translate = `(e,t)=>{
    const english=(typeof t=="string"?t:t?.defaultValue)||e||"";
    let text=labels[e]??labels["="+english.trim()]??english;
    if(t&&typeof t=="object")for(const name in t)text=text.replaceAll("{{"+name+"}}",t[name]);
    return text;
  }`;
  const dictionary = JSON.stringify(labels).replaceAll('<', '\\u003c');
  return script.replace(
    original,
    () => `useTranslate:(()=>{const labels=${dictionary},translate=${translate};return()=>({translate})})()`,
  );
}
