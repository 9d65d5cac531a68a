/** The search: a dialog over an index that is loaded when it is first opened. */
import { find, type Found, type SearchIndex } from './search-index.ts';

interface Place {
  /** Address of the index. */
  readonly index: string;
  /** Address of the language's root, which the results' addresses start from. */
  readonly root: string;
}

interface Labels {
  readonly title: string;
  readonly placeholder: string;
  readonly empty: string;
  readonly none: string;
  readonly hint: string;
  readonly close: string;
  readonly kinds: Readonly<Record<string, string>>;
}

let loading: Promise<SearchIndex & { labels: Labels }> | undefined;
let dialog: HTMLDialogElement | undefined;

export async function openSearch({ index, root }: Place): Promise<void> {
  loading ??= fetch(index).then((response) => response.json() as Promise<SearchIndex & { labels: Labels }>);
  const loaded = await loading;
  dialog ??= build(loaded, root);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(index: SearchIndex & { labels: Labels }, root: string): HTMLDialogElement {
  const { labels } = index;
  const element = document.createElement('dialog');
  element.className = 'search';
  element.setAttribute('aria-label', labels.title);
  element.innerHTML = `
    <div class="search-bar">
      <input type="search" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list"
        autocomplete="off" spellcheck="false">
      <button type="button" class="search-close"></button>
    </div>
    <p class="search-status" role="status"></p>
    <ul id="search-results" role="listbox" hidden></ul>
    <p class="search-hint"></p>`;
  const input = element.querySelector('input') as HTMLInputElement;
  const list = element.querySelector('ul') as HTMLUListElement;
  const status = element.querySelector('.search-status') as HTMLElement;
  const close = element.querySelector('button') as HTMLButtonElement;
  (element.querySelector('.search-hint') as HTMLElement).textContent = labels.hint;
  close.textContent = labels.close;
  input.placeholder = labels.placeholder;
  input.setAttribute('aria-label', labels.placeholder);
  list.setAttribute('aria-label', labels.title);
  status.textContent = labels.empty;

  let chosen = -1;
  const choose = (position: number): void => {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (position + options.length) % options.length;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === chosen));
    options[chosen]?.scrollIntoView({ block: 'nearest' });
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `search-result-${chosen}`);
  };
  const show = (): void => {
    const query = input.value.trim();
    const found = query === '' ? [] : find(index, query);
    list.replaceChildren(...found.map((one, position) => option(one, position, labels, root)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent = query === '' ? labels.empty : found.length === 0 ? labels.none : '';
    choose(found.length > 0 ? 0 : -1);
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    // A search field would only be emptied by the first Escape.
    else if (event.key === 'Escape') element.close();
    else if (event.key === 'Enter') (list.children[chosen] as HTMLElement | undefined)?.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const result = (event.target as Element).closest<HTMLElement>('[data-href]');
    if (!result) return;
    // A result on the same page only scrolls, so the dialog has to close by itself.
    element.close();
    location.assign(result.dataset['href'] ?? '');
  });
  close.addEventListener('click', () => element.close());
  element.addEventListener('click', (event) => event.target === element && element.close());
  document.body.append(element);
  return element;
}

function option({ entry, kind }: Found, position: number, labels: Labels, root: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `search-result-${position}`;
  item.setAttribute('role', 'option');
  item.dataset['href'] = root + entry.href;
  for (const [className, content] of [
    ['kind', labels.kinds[kind] ?? kind],
    ['title', entry.title],
    ['context', entry.context],
  ] as const) {
    const span = document.createElement('span');
    span.className = className;
    span.textContent = content;
    item.append(span, ' ');
  }
  return item;
}
