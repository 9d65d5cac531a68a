/**
 * CPU per call against a server on this machine. `npm run bench` starts it, because it makes the modules and the server.
 *
 * The clock counts the CPU of this process instead of time, and the clients take turns, so that all meet the same machine.
 */
import { pathToFileURL } from 'node:url';
import { bench, describe } from 'vitest';
import { callModule, callsPerRound, rounds } from './calls.ts';
import { calledNames } from './peers.ts';

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

for (let round = 1; round <= rounds; round++) {
  describe(`round ${round}`, async () => {
    for (const peer of calledNames) {
      const { call } = (await import(pathToFileURL(callModule(peer)).href)) as { call: () => Promise<unknown> };
      bench(peer, async () => void (await call()), {
        now: cpuMs,
        time: 0,
        iterations: callsPerRound,
        warmupTime: 0,
        warmupIterations: round === 1 ? callsPerRound : 20,
        throws: true,
      });
    }
  });
}
