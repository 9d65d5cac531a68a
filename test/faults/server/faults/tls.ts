/** TLS that cannot be trusted. The good one shows that the others fail for their reason. */
import type { Fault } from '../fault-server.ts';
import { answers, text, whole } from '../reply.ts';

const fine = answers(whole(text));

export const goodCertificate: Fault = { ...fine, certificate: 'good' };
export const expiredCertificate: Fault = { ...fine, certificate: 'expired' };
export const wrongName: Fault = { ...fine, certificate: 'wrongName' };
export const unknownAuthority: Fault = { ...fine, certificate: 'unknownAuthority' };
export const withoutTls: Fault = { ...fine, withoutTls: true, accept: (socket) => void socket.write('no TLS here\n') };
