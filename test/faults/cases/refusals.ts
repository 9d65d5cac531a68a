/** Refusals, and redirects. */
import * as faults from '../server/faults/refusals.ts';
import { once, safe, type Case, type Topic } from './case.ts';

const rateLimit = { kind: 'api', status: 429, class: 'rateLimit' } as const;
const skewed = { kind: 'api', status: 401, class: 'authentication', says: 'clock' } as const;
/** A 401 says that the call was not carried out, so that it is signed anew, once. */
const signedAnew = [safe, { ...once, requests: 2 }];
const single = [{ ...safe, requests: 1 }, once];

export const refusals: Topic = {
  name: 'Storms of refusals, and clocks that differ',
  cases: [
    { name: 'a storm of 429', fault: faults.tooManyRequests, gives: rateLimit },
    { name: 'a storm of 429 without Retry-After', fault: faults.tooManyWithoutHint, gives: rateLimit },
    { name: '429 for an hour', fault: faults.tooManyForAnHour, gives: rateLimit, calls: single },
    { name: '429 with a Retry-After that is none', fault: faults.tooManyWithNonsense, gives: rateLimit },
    { name: 'a storm of 503', fault: faults.unavailable, gives: { kind: 'api', status: 503 } },
    { name: 'a clock ten minutes behind', fault: faults.clockIsBehind, gives: skewed, calls: signedAnew },
    { name: 'a clock ten minutes ahead', fault: faults.clockIsAhead, gives: skewed, calls: signedAnew },
  ],
};

const followRedirects = { followRedirects: true };
const network = { kind: 'network' } as const;
const get = [{ ...safe, requests: 1 }];
const put = [once];

/** The same with the credentials in headers and in the query. */
const bothWays = (each: Case): Case[] => [
  each,
  { ...each, name: `${each.name}, credentials in the query`, settings: { ...each.settings, inQuery: true } },
];

export const redirects: Topic = {
  name: 'Redirects',
  cases: [
    {
      name: 'a redirect, unless they shall be followed',
      fault: faults.redirectElsewhere,
      gives: { kind: 'api', status: 302 },
      calls: single,
      elsewhere: 0,
    },
    {
      name: 'a redirect within the host',
      fault: faults.redirectOnce,
      gives: { kind: 'ok' },
      settings: followRedirects,
      calls: [{ ...safe, requests: 2 }],
    },
    ...bothWays({
      name: 'to another host',
      fault: faults.redirectElsewhere,
      gives: { kind: 'ok' },
      settings: followRedirects,
      calls: get,
      elsewhere: 1,
    }),
    {
      name: 'to another host, with a body',
      fault: faults.redirectElsewhereWithBody,
      gives: network,
      settings: followRedirects,
      calls: put,
      elsewhere: 0,
    },
    ...bothWays({
      name: 'from https to http',
      fault: faults.redirectToHttp,
      gives: { kind: 'ok' },
      settings: followRedirects,
      calls: get,
      elsewhere: 1,
    }),
    {
      name: 'from https to http, with a body',
      fault: faults.redirectToHttp,
      gives: network,
      settings: followRedirects,
      calls: put,
      elsewhere: 0,
    },
    {
      name: 'a loop',
      fault: faults.redirectLoop,
      gives: network,
      settings: followRedirects,
      // Each of these requests was answered with the order to send it elsewhere, and none is a repetition.
      calls: [
        { ...safe, requests: 6 },
        { ...once, requests: 6 },
      ],
    },
    { name: 'to a file', fault: faults.redirectToFile, gives: network, settings: followRedirects, calls: single },
    {
      name: 'to no address',
      fault: faults.redirectToNowhere,
      gives: network,
      settings: followRedirects,
      calls: single,
    },
    {
      name: 'without an address',
      fault: faults.redirectWithoutAddress,
      gives: { kind: 'api', status: 302 },
      settings: followRedirects,
      calls: single,
    },
  ],
};
