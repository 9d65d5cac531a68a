/** Repairs what the renderer leaves out for keyboards and screen readers, now and whenever it draws something new. */

let fields = 0;

/** @param labels Names in the page's language: of a button that copies, and of a field without a name of its own. */
export function repairAccessibility(labels) {
  let scheduled = false;
  const repair = () => {
    scheduled = false;
    for (const { selector, mend } of repairs)
      for (const element of document.querySelectorAll(selector)) mend(element, labels);
  };
  repair();
  new MutationObserver(() => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(repair);
  }).observe(document.body, { childList: true, subtree: true });
}

const isNamed = (element) => element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');

const repairs = [
  // A button with nothing but a picture. The code that it copies stands beside it.
  {
    selector: 'button[class*="copy-button"]',
    mend: (button, { copy }) => isNamed(button) || button.innerText.trim() || button.setAttribute('aria-label', copy),
  },
  // A field that completes variables says that it is a list with entries, but not which, and not whether it is open.
  {
    selector: '.code-input-lite__editor[role="combobox"]:not([aria-controls])',
    mend: (field, { value }) => {
      field.id ||= `field-${(fields += 1)}`;
      field.setAttribute('aria-controls', field.id);
      if (!field.hasAttribute('aria-expanded')) field.setAttribute('aria-expanded', 'false');
      if (!isNamed(field)) field.setAttribute('aria-label', field.dataset.placeholder || value);
    },
  },
  {
    selector: '.code-input-lite__editor:not([role]), .cm-content[role="textbox"]',
    mend: (field, { value }) => isNamed(field) || field.setAttribute('aria-label', field.dataset.placeholder || value),
  },
  // A button that says that it is none, and has a name all the same.
  { selector: 'button[role="none"]', mend: (button) => button.removeAttribute('role') },
  // Whatever scrolls has to be reachable by keyboard.
  {
    selector: 'ul.endpoints:not([tabindex]), code.custom-scroll:not([tabindex])',
    mend: (element) => (element.tabIndex = 0),
  },
  // Where there is little room, these links show a picture only.
  {
    selector: 'a[class*="narrow:border"]',
    mend: (link) => isNamed(link) || link.setAttribute('aria-label', link.textContent.trim() || link.href),
  },
  { selector: '.cm-scroller[tabindex="-1"]', mend: (element) => (element.tabIndex = 0) },
];
