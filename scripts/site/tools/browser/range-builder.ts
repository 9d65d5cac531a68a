/** Writes ranges of cells and takes them apart, with the client's own code. */
import { a1, parseA1, parseCells } from '../../../../generated/typescript/runtime/ranges.ts';
import { byId, fill, onSubmit, textsOf } from '../form.ts';

const build = byId<HTMLFormElement>('build-range');
const parse = byId<HTMLFormElement>('parse-range');
const texts =
  textsOf<Record<'noSheet' | 'noCell' | 'noStart' | 'wrongOrder' | 'noRange' | 'wholeSheet' | 'cells', string>>(build);
const sheet = byId<HTMLInputElement>('range-sheet');
const from = byId<HTMLInputElement>('range-from');
const to = byId<HTMLInputElement>('range-to');
const whole = byId<HTMLInputElement>('range-whole');
const range = byId<HTMLOutputElement>('range-result');
const encoded = byId<HTMLOutputElement>('range-encoded');
const parts = byId<HTMLOutputElement>('range-parts');

/** The range, or what keeps it from being one. */
function built(): { range: string } | { fault: string } {
  const [name, first, last] = [sheet.value, from.value.trim(), to.value.trim()];
  if (name === '') return { fault: texts.noSheet };
  const wrong = [first, last].find((cell) => cell !== '' && !isCell(cell));
  if (wrong !== undefined) return { fault: fill(texts.noCell, { cell: wrong }) };
  if (first === '' && last !== '') return { fault: texts.noStart };
  try {
    return { range: a1(name, first || undefined, last || undefined) };
  } catch {
    return { fault: texts.wrongOrder };
  }
}

function isCell(text: string): boolean {
  try {
    parseCells(text);
    return !text.includes(':');
  } catch {
    return false;
  }
}

function showBuilt(): void {
  const answer = built();
  const fault = 'fault' in answer;
  range.value = fault ? answer.fault : answer.range;
  range.classList.toggle('error', fault);
  encoded.value = fault ? '' : encodeURIComponent(answer.range);
}

function showParts(): void {
  let answer: string;
  let fault = false;
  try {
    const { sheet: name, cells } = parseA1(whole.value);
    answer = cells
      ? fill(texts.cells, {
          sheet: name,
          firstRow: cells.from.row,
          lastRow: cells.to.row,
          firstColumn: cells.from.column,
          lastColumn: cells.to.column,
        })
      : fill(texts.wholeSheet, { sheet: name });
  } catch {
    answer = texts.noRange;
    fault = true;
  }
  parts.value = answer;
  parts.classList.toggle('error', fault);
}

build.addEventListener('input', showBuilt);
parse.addEventListener('input', showParts);
onSubmit(build, showBuilt);
onSubmit(parse, showParts);
showBuilt();
showParts();
