/** Refusals, and redirects. */
import type { Fault } from '../fault-server.ts';
import { answers, headOf, text, whole } from '../reply.ts';

const refusal = '{"message":"no"}';
const httpDate = (offsetMs: number): string => new Date(Date.now() + offsetMs).toUTCString();
const tenMinutes = 600_000;

export const tooManyRequests = answers(whole(refusal, 429, { 'Retry-After': '0' }));
export const tooManyWithoutHint = answers(whole(refusal, 429));
export const tooManyForAnHour = answers(whole(refusal, 429, { 'Retry-After': '3600' }));
export const tooManyWithNonsense = answers(whole(refusal, 429, { 'Retry-After': 'soon' }));
export const unavailable = answers(
  whole('<html>down</html>', 503, { 'Content-Type': 'text/html', 'Retry-After': '0' }),
);

const skewed = (offsetMs: number): Fault => ({
  answer: (socket) => void socket.write(whole(refusal, 401, { Date: httpDate(offsetMs) })),
});
export const clockIsBehind = skewed(tenMinutes);
export const clockIsAhead = skewed(-tenMinutes);

const redirect = (status: number, location: (url: string, elsewhere: string) => string, elsewhere?: Fault): Fault => ({
  answer: (socket, _, around) =>
    void socket.write(headOf(status, { Location: location(around.url, around.elsewhere), 'Content-Length': '0' })),
  ...(elsewhere && { elsewhere }),
});

const fine = answers(whole(text));
export const redirectElsewhere = redirect(302, (_, elsewhere) => `${elsewhere}/found`, fine);
export const redirectElsewhereWithBody = redirect(307, (_, elsewhere) => `${elsewhere}/found`, fine);
export const redirectToHttp: Fault = { ...redirectElsewhere, certificate: 'good' };
export const redirectLoop = redirect(307, (url) => `${url}/again`);
export const redirectToFile = redirect(302, () => 'file:///etc/hosts');
export const redirectToNowhere = redirect(302, () => 'http://host:port/');
export const redirectWithoutAddress = answers(headOf(302, { 'Content-Length': '0' }));
/** A redirect within the host, and then the answer. */
export const redirectOnce: Fault = {
  answer: (socket, { target }, { url }) =>
    void socket.write(
      target.includes('/moved') ? whole(text) : headOf(302, { Location: `${url}/moved`, 'Content-Length': '0' }),
    ),
};
