/** A fetch that answers from a list and keeps what it was asked. */

export interface Sent {
  readonly url: URL;
  readonly init: RequestInit;
  readonly headers: Headers;
}

type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** The last answer serves all further requests. */
export function stub(...answers: Answer[]): { fetch: typeof globalThis.fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (input, init = {}) => {
      const request = { url: new URL(String(input)), init, headers: new Headers(init.headers) };
      sent.push(request);
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer is left');
      return answer instanceof Response ? answer.clone() : answer(request);
    },
  };
}

export const json = (body: unknown, status = 200) => Response.json(body, { status });
export const empty = (status = 204) => new Response(null, { status });

/** What a promise is rejected with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** The claims of a JSON Web Token. */
export function claimsOf(token: string | null | undefined): { exp: number; scope?: string } {
  return JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()) as { exp: number; scope?: string };
}
