/** What the tools' modules have in common: finding their fields, filling texts, forgetting what was entered. */

/** An element of the page by its id. */
export function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
}

/** The words that the page gives to a form's module. */
export function textsOf<T>(form: HTMLElement): T {
  return JSON.parse(form.dataset['texts'] ?? '{}') as T;
}

/** Puts values in place of `{names}`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Runs `answer` on each submission, which never leaves the page. */
export function onSubmit(form: HTMLFormElement, answer: () => void | Promise<void>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
}

/** Empties a form that holds secrets, and what was made of it, when its page is left or comes back from the browser's cache. */
export function forgetOnLeaving(form: HTMLFormElement, result: HTMLElement): void {
  const forget = () => {
    form.reset();
    result.replaceChildren();
  };
  addEventListener('pagehide', forget);
  addEventListener('pageshow', ({ persisted }) => persisted && forget());
}
