/** Request samples: a complete program for every operation in every target. */
import { sampleProgram as goProgram } from '../clients/go/sample.ts';
import { sampleProgram as javaProgram } from '../clients/java/sample.ts';
import { sampleProgram as pythonProgram } from '../clients/python/sample.ts';
import { sampleProgram as typescriptProgram } from '../clients/typescript/sample.ts';
import type { Api, Operation } from '../model/types.ts';
import { baseUrlVariable } from './environment.ts';
import { lines } from './layout.ts';
import { javaComment } from './literals.ts';
import { environmentLine, openingLine, requestCase } from './request-case.ts';
import { sampleArguments } from './arguments.ts';
import type { ClientTarget, PlainTarget, Target } from './target.ts';
import { csharpHttpClient } from './targets/csharp-httpclient.ts';
import { curl } from './targets/curl.ts';
import { goNetHttp } from './targets/go-net-http.ts';
import { javaHttp } from './targets/java-http.ts';
import { javaOkHttp } from './targets/java-okhttp.ts';
import { nodeAxios } from './targets/node-axios.ts';
import { nodeFetch } from './targets/node-fetch.ts';
import { phpCurl } from './targets/php-curl.ts';
import { pythonRequests } from './targets/python-requests.ts';
import { rubyNetHttp } from './targets/ruby-net-http.ts';
import { swiftUrlSession } from './targets/swift-urlsession.ts';

/** Targets that use nothing of ours, in the order of the vendors' tabs. */
export const plainTargets: readonly PlainTarget[] = [
  curl,
  javaOkHttp,
  javaHttp,
  goNetHttp,
  nodeAxios,
  nodeFetch,
  pythonRequests,
  phpCurl,
  csharpHttpClient,
  rubyNetHttp,
  swiftUrlSession,
];

/** The clients of this project, after what works without them. */
export const clientTargets: readonly ClientTarget[] = [
  {
    id: 'typescript-client',
    label: 'TypeScript (collab-openapi)',
    lang: 'typescript',
    extension: 'mts',
    comment: '//',
    program: typescriptProgram,
  },
  { id: 'go-client', label: 'Go (collab-openapi)', lang: 'go', extension: 'go', comment: '//', program: goProgram },
  {
    id: 'python-client',
    label: 'Python (collab-openapi)',
    lang: 'python',
    extension: 'py',
    comment: '#',
    program: pythonProgram,
  },
  {
    id: 'java-client',
    label: 'Java (collab-openapi)',
    lang: 'java',
    extension: 'java',
    comment: '//',
    program: javaProgram,
  },
];

export const targets: readonly Target[] = [...plainTargets, ...clientTargets];

export interface Sample {
  readonly target: Target;
  /** The name on a tab. */
  readonly label: string;
  /** For highlighting. */
  readonly lang: string;
  /** The whole program. */
  readonly source: string;
}

/** Name of the file of a target, in the folder of its operation. */
export const fileName = ({ id, extension }: Target): string => `${id}.${extension}`;

const made = new WeakMap<Operation, Sample[]>();

/**
 * The samples of an operation, in the order of the tabs. Made once, because several pages show them.
 * @throws Error, naming the operation, if it has something for which samples have no form.
 */
export function samplesOf(api: Api, operation: Operation): readonly Sample[] {
  const samples = made.get(operation) ?? allSamples(api, operation);
  made.set(operation, samples);
  return samples;
}

function allSamples(api: Api, operation: Operation): Sample[] {
  const request = requestCase(api, operation);
  const args = sampleArguments(api, operation);
  return [
    ...plainTargets.map((target) => sample(operation, target, () => target.program(request))),
    ...clientTargets.map((target) =>
      sample(operation, target, () => {
        const program = target.program(api, operation, args);
        // In Go a comment belongs to what it stands above without a gap.
        return lines(clientComment(target, api, operation, program), target.lang !== 'go' && '', program);
      }),
    ),
  ];
}

/** What a program does and needs. */
function clientComment({ comment }: ClientTarget, api: Api, operation: Operation, program: string): string {
  const [prefix] = baseUrlVariable(api).split('_');
  const variables = new Set(program.match(new RegExp(`\\b${prefix}_[A-Z_]+`, 'g')));
  return [openingLine(operation), '', environmentLine([...variables])]
    .map((line) => `${comment} ${javaComment(line)}`.trimEnd())
    .join('\n');
}

function sample({ id }: Operation, target: Target, program: () => string): Sample {
  try {
    return { target, label: target.label, lang: target.lang, source: `${program().trimEnd()}\n` };
  } catch (cause) {
    throw new Error(`The sample of ${id} for ${target.label} cannot be made: ${String(cause)}`, { cause });
  }
}
