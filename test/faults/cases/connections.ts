/** Connections that are refused, reset, closed, or silent. */
import * as faults from '../server/faults/connection.ts';
import * as tls from '../server/faults/tls.ts';
import { impatient, once, safe, type Case, type Topic } from './case.ts';

const network = { kind: 'network' } as const;
const timeout = { kind: 'timeout' } as const;

/** Nothing that a client sends reaches a server that is not trusted. */
const untrusted = [
  { ...safe, requests: 0 },
  { ...once, requests: 0 },
];

export const connections: Topic = {
  name: 'Connections refused, reset or closed',
  cases: [
    { name: 'refused', fault: faults.refused, gives: network, calls: untrusted },
    { name: 'reset at once', fault: faults.resetAtOnce, gives: network },
    { name: 'reset before an answer', fault: faults.resetBeforeAnswer, gives: network },
    { name: 'closed before an answer', fault: faults.closedBeforeAnswer, gives: network },
    { name: 'reset in the headers', fault: faults.resetInHeaders, gives: network },
    { name: 'reset before the body', fault: faults.resetBeforeBody, gives: network },
    { name: 'reset in the body', fault: faults.resetInBody, gives: network },
  ],
};

const stalled = (name: string, fault: Case['fault']): Case => ({ name, fault, gives: timeout, settings: impatient });

export const silence: Topic = {
  name: 'Servers that fall silent or drip',
  cases: [
    stalled('silent from the start', faults.silentFromTheStart),
    stalled('silent in the handshake', faults.silentInHandshake),
    {
      ...stalled('silent while a file is sent', faults.silentInRequest),
      calls: [{ call: 'importFile large', requests: 1, retries: 3 }],
      memory: 128,
    },
    stalled('silent before an answer', faults.silentBeforeAnswer),
    stalled('silent in the headers', faults.silentInHeaders),
    stalled('silent before the body', faults.silentBeforeBody),
    stalled('silent in the body', faults.silentInBody),
    stalled('headers that drip', faults.drippingHeaders),
    stalled('a body that drips', faults.drippingBody),
    stalled('a body that drips and then falls silent', faults.drippingThenSilent),
    {
      name: 'a time limit of the whole call',
      fault: faults.silentBeforeAnswer,
      gives: timeout,
      settings: { timeoutMs: 1000, deadlineMs: 700 },
      calls: [{ ...safe, requests: 1 }, once],
    },
  ],
};

export const certificates: Topic = {
  name: 'TLS that cannot be trusted',
  cases: [
    { name: 'a good certificate', fault: tls.goodCertificate, gives: { kind: 'ok' } },
    { name: 'an expired certificate', fault: tls.expiredCertificate, gives: network, calls: untrusted },
    { name: 'a certificate for another name', fault: tls.wrongName, gives: network, calls: untrusted },
    { name: 'an authority that nobody knows', fault: tls.unknownAuthority, gives: network, calls: untrusted },
    { name: 'a server without TLS', fault: tls.withoutTls, gives: network },
  ],
};
