/** Prism's engine: validates a request against its operation and assembles the response. Routing and choice are ours. */
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest } from '@stoplight/prism-http';
import prismMocker from '@stoplight/prism-http/dist/mocker/index.js';
import type { Answer } from './answers.ts';
import type { Value } from './json.ts';
import type { Violation } from './problem.ts';

export type EngineOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
export type EngineRequest = IHttpRequest;

export interface EngineResponse {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Value | undefined;
}

/** The request breaks the contract. */
export class Rejected extends Error {
  constructor(
    readonly violations: readonly Violation[],
    readonly lacksCredentials: boolean,
  ) {
    super('the request breaks the contract');
  }
}

/** Reads the operations of a description. */
export const readEngineOperations = (description: object): Promise<EngineOperation[]> =>
  getHttpOperationsFromSpec(description);

/** How a valid request is answered. It is called for valid requests only, so that no other changes the mock's state. */
export type Choose = () => { readonly answer: Answer; readonly mediaType: string | undefined };

interface Selection {
  readonly choose: Choose;
  /** What was found by others than the engine. */
  readonly violations: readonly Violation[];
}

type Components = Parameters<typeof createInstance>[1];
type Mocker = NonNullable<Components['mock']>;
type Diagnostic = Parameters<Mocker>[0]['input']['validations'][number];

const silent = () => undefined;
const logger = {
  ...Object.fromEntries(
    ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'].map((level) => [level, silent]),
  ),
  child: () => logger,
} as unknown as Components['logger'];

const mocker: Mocker = ({ resource, input, config }) => {
  const { choose, violations: found } = config as unknown as Selection;
  const errors = input.validations.filter(({ severity }) => severity === 0);
  const violations = [...errors.map(toViolation), ...found];
  if (violations.length > 0) {
    const rejected = new Rejected(
      violations,
      errors.some(({ code }) => code === 401),
    );
    return () => ({ _tag: 'Left', left: rejected });
  }
  const { answer, mediaType } = choose();
  return prismMocker.default({
    resource,
    input,
    config: {
      dynamic: false,
      code: answer.status,
      ...(answer.example !== undefined && { exampleKey: answer.example }),
      ...(mediaType !== undefined && { mediaTypes: [mediaType] }),
    },
  });
};

const config: IHttpConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  // The examples are held against their schemas in the tests, once and not with each request.
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const prism = createInstance(config, {
  logger,
  mock: mocker,
  // The operation was found already: it is the only one that is handed over.
  route: ({ resources }) => ({ _tag: 'Right', right: resources[0] as EngineOperation }),
});

/** @throws Rejected, with every violation; whatever `choose` throws; an Error if the engine cannot assemble the response. */
export async function exchange(
  operation: EngineOperation,
  request: EngineRequest,
  selection: Selection,
): Promise<EngineResponse> {
  const result = await prism.request(request, [operation], { ...config, mock: selection as never })();
  if (result._tag === 'Left') throw result.left;
  const { headers = {}, body } = result.right.output;
  return { headers: headers as Record<string, string>, body: body as Value | undefined };
}

function toViolation({ path = [], message, code }: Diagnostic): Violation {
  if (code === 401) return { place: 'security', message };
  return { place: path.length > 0 ? path.join('/') : 'body', message };
}
