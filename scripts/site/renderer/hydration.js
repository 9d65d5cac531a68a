/**
 * Hydrates the parts of a reference one after another, so that the page answers from the start: first what the reader points at or comes
 * to by keyboard, then what is in view, then the rest. In between the browser does what else there is to do.
 */

/** What still waits: how to hydrate it, by its element. */
const waiting = new Map();
/** The elements by their distance from the view when they were last sorted, the nearest last. */
let order = [];
let running = false;
let finish;

/** Fulfilled when everything answers. */
export const hydrated = new Promise((resolve) => (finish = resolve));

/** A strategy for `defineAsyncComponent`. */
export function inTurn(hydrate, forEachElement) {
  forEachElement((element) => {
    waiting.set(element, hydrate);
    return false;
  });
  order = [];
  if (running) return;
  running = true;
  for (const event of ['pointerover', 'touchstart', 'focusin']) {
    addEventListener(event, ({ target }) => hydrateAround(target), { capture: true, passive: true });
  }
  setTimeout(next);
}

/** Milliseconds after which the browser has its turn: above this it calls a task long. */
const turn = 50;

function next() {
  const end = performance.now() + turn;
  do {
    if (waiting.size === 0) return finish();
    start(nearest());
  } while (performance.now() < end);
  setTimeout(next);
}

function nearest() {
  // Sorted only when parts were added: measuring makes the browser lay out the whole page.
  if (order.length === 0) {
    const distances = new Map([...waiting.keys()].map((element) => [element, distance(element)]));
    order = [...waiting.keys()].sort((a, b) => distances.get(b) - distances.get(a));
  }
  const element = order.pop();
  return waiting.has(element) ? element : nearest();
}

/** In pixels, from what is in view. */
function distance(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

/** A part may contain others, which wait as soon as it was hydrated. */
function hydrateAround(target) {
  for (let part; (part = [...waiting.keys()].find((element) => element.contains(target)));) start(part);
}

function start(element) {
  const hydrate = waiting.get(element);
  waiting.delete(element);
  hydrate();
}
