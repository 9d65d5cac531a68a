/** Certificates, made by openssl when the tests run and kept in a folder that goes with them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificates } from './fault-server.ts';

export interface Authority {
  /** Path of the certificate that clients shall trust, in PEM. */
  readonly path: string;
  readonly certificates: Certificates;
}

/**
 * Makes an authority and what it signs: a good certificate for localhost, an expired one and one for another name; and one of an
 * authority that nobody knows.
 */
export function makeCertificates(folder: string): Authority {
  const known = authority(folder, 'known');
  const unknown = authority(folder, 'unknown');
  const certificates = {
    good: signed(folder, 'good', known, 'localhost'),
    expired: signed(folder, 'expired', known, 'localhost', ['-days', '-1']),
    wrongName: signed(folder, 'wrong-name', known, 'other.example'),
    unknownAuthority: signed(folder, 'unknown-authority', unknown, 'localhost'),
  };
  return { path: known.certificate, certificates };
}

interface Pair {
  readonly key: string;
  readonly certificate: string;
}

const openssl = (...given: string[]): Buffer => execFileSync('openssl', given, { stdio: ['ignore', 'pipe', 'pipe'] });

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

function authority(folder: string, name: string): Pair {
  const pair = { key: join(folder, `${name}.key`), certificate: join(folder, `${name}.pem`) };
  const subject = ['-subj', `/CN=Tests ${name}`, '-days', '2'];
  openssl('req', '-x509', ...newKey, '-keyout', pair.key, '-out', pair.certificate, ...subject);
  return pair;
}

function signed(folder: string, name: string, by: Pair, host: string, days = ['-days', '2']) {
  const path = (ending: string): string => join(folder, `${name}.${ending}`);
  openssl('req', '-new', ...newKey, '-keyout', path('key'), '-out', path('csr'), '-subj', `/CN=${host}`);
  writeFileSync(path('ext'), `subjectAltName=DNS:${host}\nextendedKeyUsage=serverAuth\n`);
  const issuer = ['-CA', by.certificate, '-CAkey', by.key, '-CAcreateserial'];
  openssl('x509', '-req', '-in', path('csr'), ...issuer, ...days, '-extfile', path('ext'), '-out', path('pem'));
  return { key: readFileSync(path('key')), cert: readFileSync(path('pem')), ALPNProtocols: ['http/1.1'] };
}
