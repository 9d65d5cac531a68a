/** The states of a seat as a drawing. What it shows is also told in words below it. */
import type { Block } from '../content/block.ts';
import { escapeHtml } from '../content/html.ts';
import type { GuideTexts } from '../texts/guides.ts';

export interface Transition {
  readonly from: number;
  readonly to: number;
  /** What causes it, a line each. */
  readonly by: readonly string[];
}

const width = 420;
const box = { x: 120, width: 180, height: 56 };
/** From top to bottom, in the order of a seat's life. */
export const states = [-1, 1, 0] as const;
const step = 160;
const top = (state: number) => 10 + states.indexOf(state as 1) * step;

/** @param transitions Between neighbouring states. */
export function seatsDiagram(transitions: readonly Transition[], g: GuideTexts): Block {
  const words = transitions.map(
    ({ from, to, by }) => `${g.states[from as 1]} → ${g.states[to as 1]}: ${by.join(', ')}`,
  );
  const html = `<figure class="diagram">
<svg viewBox="0 0 ${width} ${top(0) + box.height + 10}" role="img" aria-labelledby="seats-title seats-text">
<title id="seats-title">${escapeHtml(g.seatsDiagram)}</title>
<desc id="seats-text">${escapeHtml(words.join('. '))}</desc>
<defs><marker id="seats-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0 10 5 0 10z"/></marker></defs>
${states.map((state) => stateSvg(state, g)).join('\n')}
${transitions.map(arrowSvg).join('\n')}
</svg>
</figure>`;
  return { kind: 'widget', html, markdown: words.map((line) => `- ${line}`).join('\n') };
}

function stateSvg(state: number, g: GuideTexts): string {
  const [x, y] = [box.x + box.width / 2, top(state)];
  return `<g class="${state === 1 ? 'state taken' : 'state'}"><rect x="${box.x}" y="${y}" width="${box.width}" height="${box.height}" rx="10"/>
<text x="${x}" y="${y + 24}" class="name">${escapeHtml(g.states[state as 1])} (${state})</text>
<text x="${x}" y="${y + 43}">${escapeHtml(state === 1 ? g.takesSeat : g.takesNoSeat)}</text></g>`;
}

/** Down on the left, up on the right, each with its words outside. */
function arrowSvg({ from, to, by }: Transition): string {
  const down = top(to) > top(from);
  const x = down ? box.x + 50 : box.x + box.width - 50;
  const [start, end] = down ? [top(from) + box.height, top(to)] : [top(from), top(to) + box.height];
  const middle = (start + end) / 2 + 5 - (by.length - 1) * 9;
  const lines = by.map((line, index) => {
    return `<text class="${down ? 'before' : 'after'}" x="${down ? x - 10 : x + 10}" y="${middle + index * 18}">${escapeHtml(line)}</text>`;
  });
  return `<path class="arrow" d="M${x} ${start}V${end}" marker-end="url(#seats-arrow)"/>${lines.join('')}`;
}
