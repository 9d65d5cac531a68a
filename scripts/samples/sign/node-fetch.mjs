// Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
//
// Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
// SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
// SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.
import { createHmac } from 'node:crypto';

const scope = process.env.SHIMO_SIGNATURE_SCOPE;
const lifetime = scope === 'license' ? 4 * 60 : 24 * 60 * 60;
const exp = Number(process.env.SHIMO_SIGNATURE_EXP ?? Math.floor(Date.now() / 1000) + lifetime);

const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const token = `${encode({ alg: 'HS256', typ: 'JWT', kid: env('SHIMO_APP_ID') })}.${encode({ exp, scope })}`;
const mac = createHmac('sha256', env('SHIMO_APP_SECRET')).update(token).digest('base64url');
console.log(`${token}.${mac}`);

function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
