/** How the samples of each plain target are built and started. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';
import { byTwo, isInstalled, succeed } from './process.ts';

export interface SampleFile {
  /** Unique among the samples of a target; the operation's identifier. */
  readonly name: string;
  readonly path: string;
}

export interface Toolchain {
  /** Why samples cannot run here, with what to install; undefined if they can. */
  missing(): string | undefined;
  /**
   * Builds all samples.
   * @param folder That of the target, which keeps what was built before.
   * @returns The command that starts a sample.
   * @throws Error with the output of the compiler.
   */
  prepare(samples: readonly SampleFile[], folder: string): Promise<(sample: SampleFile) => readonly string[]>;
}

const installed = join(repository, 'dist', 'toolchain');
const inToolchain = (...path: string[]): string => join(installed, ...path);
const script = 'bash test/samples/toolchain/install.sh';

const needs =
  (programs: readonly string[], files: readonly string[] = []) =>
  (): string | undefined => {
    const program = programs.find((name) => !isInstalled(name));
    if (program !== undefined) return `${program} is not installed`;
    const file = files.find((path) => !existsSync(path));
    return file === undefined ? undefined : `dist/toolchain lacks something; run ${script}`;
  };

/** A language that needs no build. */
const interpreted = (command: readonly string[], files: readonly string[] = []): Toolchain => ({
  missing: needs(command.slice(0, 1), files),
  prepare: async () => (sample) => [...command, sample.path],
});

export const python = inToolchain('requests', 'bin', 'python');

const go: Toolchain = {
  missing: needs(['go']),
  async prepare(samples, folder) {
    await writeFile(join(folder, 'go.mod'), 'module samples\n\ngo 1.23\n');
    for (const { name, path } of samples) {
      await mkdir(join(folder, name.toLowerCase()), { recursive: true });
      await copyFile(path, join(folder, name.toLowerCase(), 'main.go'));
    }
    await succeed(['go', 'vet', './...'], { cwd: folder, milliseconds: 300_000 });
    const bin = join(folder, 'bin');
    await mkdir(bin, { recursive: true });
    await succeed(['go', 'build', '-ldflags=-s -w', '-o', bin, './...'], { cwd: folder, milliseconds: 300_000 });
    return ({ name }) => [join(bin, name.toLowerCase())];
  },
};

/** A program lives for less than a second, so the JVM had better not optimize. */
export const java = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'] as const;

const compiledJava = (jars: readonly string[]): Toolchain => ({
  missing: needs(['java', 'javac'], jars),
  async prepare(samples, folder) {
    const classes = join(folder, 'classes');
    const paths = samples.map(({ path }) => path);
    const options = ['--release', '17', '-Xlint:all', '-Werror', '-cp', jars.join(':'), '-d', classes];
    await succeed(['javac', ...options, ...paths], { cwd: folder, milliseconds: 120_000 });
    return ({ name }) => [...java, '-cp', [classes, ...jars].join(':'), className(name)];
  },
});

/** Of the samples in Java. */
export const className = (name: string): string => name.replace(/^./, (letter) => letter.toUpperCase());

export const okHttpJars = ['okhttp-jvm-5.3.2', 'okio-jvm-3.16.4', 'kotlin-stdlib-2.2.21'].map((name) =>
  inToolchain('okhttp', `${name}.jar`),
);

const csharp: Toolchain = {
  missing: needs(['mcs', 'mono']),
  async prepare(samples, folder) {
    const program = ({ name }: SampleFile): string => join(folder, `${name}.exe`);
    await byTwo(samples, async (sample) => {
      const options = ['-warnaserror', '-r:System.Net.Http.dll', `-out:${program(sample)}`];
      await succeed(['mcs', ...options, sample.path], { cwd: folder });
    });
    return (sample) => ['mono', program(sample)];
  },
};

/** By the target's id. Swift isn't here: it is parsed only, see swift.ts. */
export const toolchains: Readonly<Record<string, Toolchain>> = {
  curl: { ...interpreted(['bash']), missing: needs(['bash', 'curl', 'openssl']) },
  'java-okhttp': compiledJava(okHttpJars),
  'java-http': compiledJava([]),
  'go-net-http': go,
  'node-axios': interpreted(['node']),
  'node-fetch': interpreted(['node']),
  'python-requests': { ...interpreted([python, '-W', 'error']), missing: needs(['python3'], [python]) },
  'php-curl': interpreted(['php']),
  'csharp-httpclient': csharp,
  'ruby-net-http': interpreted(['ruby']),
};
