/** Converts the dates of cells in both directions, with the client's own code. */
import { fromOADate, toOADate, type CalendarTime } from '../../../../generated/typescript/runtime/oadate.ts';
import { byId, onSubmit, textsOf } from '../form.ts';

const form = byId<HTMLFormElement>('convert-date');
const texts = textsOf<Record<'noNumber' | 'noDate', string>>(form);
const number = byId<HTMLInputElement>('date-number');
const time = byId<HTMLInputElement>('date-time');
const result = byId<HTMLOutputElement>('date-result');

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `2022-07-27T18:00:00.000`, which is also the value of the field. */
function iso({ year, month, day, hour, minute, second, millisecond }: Required<CalendarTime>): string {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return `${date}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}.${pad(millisecond, 3)}`;
}

function say(text: string, fault = false): void {
  result.value = text;
  result.classList.toggle('error', fault);
}

function fromNumber(): void {
  const value = number.value.trim() === '' ? NaN : Number(number.value);
  try {
    const date = iso(fromOADate(value));
    time.value = date;
    say(`${value} = ${date.replace('T', ' ').replace(/\.000$/, '')}`);
  } catch {
    time.value = '';
    say(texts.noNumber, true);
  }
}

function fromTime(): void {
  const [, ...fields] = /^(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?$/.exec(time.value) ?? [];
  const [year, month, day, hour, minute, second] = fields.map((field) => Number(field ?? 0));
  try {
    const millisecond = Number((fields[6] ?? '').padEnd(3, '0'));
    const value = toOADate({ year, month, day, hour, minute, second, millisecond } as CalendarTime);
    number.value = String(value);
    say(`${time.value.replace('T', ' ')} = ${value}`);
  } catch {
    number.value = '';
    say(texts.noDate, true);
  }
}

number.addEventListener('input', fromNumber);
time.addEventListener('input', fromTime);
onSubmit(form, fromNumber);
fromNumber();
