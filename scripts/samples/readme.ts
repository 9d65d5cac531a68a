/** The page that says how samples are run. */
import { fileName, targets } from './index.ts';

interface Run {
  readonly needs: string;
  readonly command: string;
}

/** By the target's id. */
const runs: Readonly<Record<string, Run>> = {
  curl: { needs: 'bash and curl 7.87', command: 'bash curl.sh' },
  'java-okhttp': {
    needs: 'Java 17, OkHttp 5 with Okio and the Kotlin library',
    command: 'java -cp "$JARS" java-okhttp.java',
  },
  'java-http': { needs: 'Java 17', command: 'java java-http.java' },
  'go-net-http': { needs: 'Go 1.18', command: 'go run go-net-http.go' },
  'node-axios': { needs: 'Node.js 18 and axios 1', command: 'node node-axios.mjs' },
  'node-fetch': { needs: 'Node.js 18', command: 'node node-fetch.mjs' },
  'python-requests': { needs: 'Python 3.9 and requests 2', command: 'python python-requests.py' },
  'php-curl': { needs: 'PHP 8 with its cURL extension', command: 'php php-curl.php' },
  'csharp-httpclient': {
    needs: '.NET, or Mono 6',
    command: 'mcs -r:System.Net.Http.dll csharp-httpclient.cs && mono csharp-httpclient.exe',
  },
  'ruby-net-http': { needs: 'Ruby 3', command: 'ruby ruby-net-http.rb' },
  'swift-urlsession': { needs: 'Swift 5.9', command: 'swift swift-urlsession.swift' },
  'typescript-client': { needs: 'Node.js 20.19, tsx and this package', command: 'tsx typescript-client.mts' },
  'go-client': { needs: 'Go 1.23 and the module in `generated/go`', command: 'go run go-client.go' },
  'python-client': { needs: 'Python 3.10 and the package in `generated/python`', command: 'python python-client.py' },
  'java-client': {
    needs: 'Java 17, the module in `generated/java` and Jackson',
    command: 'java -cp "$JARS" java-client.java',
  },
};

/** @throws Error for a target of which it isn't said how it is run. */
export function readme(): string {
  const rows = targets.map((target) => {
    const run = runs[target.id];
    if (!run) throw new Error(`scripts/samples/readme.ts does not say how ${fileName(target)} is run`);
    return `| ${target.label} | \`${fileName(target)}\` | ${run.needs} | \`${run.command}\` |`;
  });
  return `# Request samples

A folder for each operation, with a complete program for each language. The values are the examples of the description; addresses and
credentials come from the environment, and the first lines of a program name the variables. A program shows the reply and ends with 0, or
shows status and body of a failure and ends with another number. All but those in Swift are run by \`npm run test:clients\`.

| Language | File | Needs, or newer | Run |
| --- | --- | --- | --- |
${rows.join('\n')}

\`shimo/sign/\` makes the signature that the plain programs for Shimo take ready-made:

\`\`\`sh
export SHIMO_SIGNATURE=$(bash shimo/sign/curl.sh)
\`\`\`
`;
}
