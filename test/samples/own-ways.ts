/** What the library of a target writes in its own way and means the same by. All else is compared byte for byte. */
import type { Exchange } from './judge.ts';

interface OwnWay {
  readonly target?: (target: string) => string;
  readonly header?: (value: string) => string;
  /** It names a type even where there is no body. */
  readonly typeless?: true;
}

const ways: Readonly<Record<string, OwnWay>> = {
  // curl wrote the digits of a percent-encoding in small letters until 8.0.
  curl: { target: (target) => target.replace(/%[\da-f]{2}/g, (escape) => escape.toUpperCase()) },
  // url.Values sorts the names.
  'go-net-http': {
    target(target) {
      const [path, query] = target.split('?');
      return query === undefined ? target : `${path}?${query.split('&').sort().join('&')}`;
    },
  },
  // Mono's Uri, unlike that of .NET, takes back the encoding of what a query may hold, and its headers get spaces.
  'csharp-httpclient': {
    target: (target) => target.replaceAll('%21', '!').replaceAll('%3A', ':'),
    header: (value) => value.replaceAll(' ', ''),
  },
  // Both take a POST or PUT without a body for an empty form.
  'node-axios': { typeless: true },
  'ruby-net-http': { typeless: true },
};

/** Brings the expected and the received request into the one form in which this target's are compared. */
export function inOwnWay(id: string, exchange: Exchange): Exchange {
  const { target = same, header = same, typeless = false } = ways[id] ?? {};
  const language = exchange.request.headers?.['accept-language'];
  return {
    ...exchange,
    request: {
      ...exchange.request,
      target: target(exchange.request.target),
      headers: {
        ...exchange.request.headers,
        ...(language !== undefined && { 'accept-language': header(language) }),
      },
    },
    normal(received) {
      const accepted = received.headers['accept-language'];
      const headers = { ...received.headers, ...(accepted !== undefined && { 'accept-language': header(accepted) }) };
      if (typeless && received.body.length === 0) delete headers['content-type'];
      return { ...received, target: target(received.target), headers };
    },
  };
}

const same = (text: string): string => text;
