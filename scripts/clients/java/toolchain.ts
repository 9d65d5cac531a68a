/** The JDK and what Maven fetches once, below `dist/toolchain/java`; afterwards nothing asks the network. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../../registry.ts';
import { versions } from './pom.ts';

const run = promisify(execFile);
const root = join(repository, 'dist', 'toolchain', 'java');

/** The formatter's version, which runs on the JDK that the clients need. */
const formatterVersion = '1.28.0';
const copier = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies';

/** Why Java cannot be compiled here, in plain words with what to install; undefined if it can. */
export function javaMissing(): string | undefined {
  const { status, stdout, stderr } = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  const version = Number(/javac (\d+)/.exec(`${stdout}${stderr}`)?.[1] ?? 0);
  if (status !== 0 || version < versions.java) {
    return `a JDK is missing: install one of version ${versions.java} or later, so that \`javac -version\` answers`;
  }
  if (spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status === 0) return undefined;
  return 'Maven is missing: install Maven 3.8 or later, so that `mvn -v` answers';
}

/** Jars that the client needs, as a class path. */
export const clientClassPath = () => jars(`com.fasterxml.jackson.core:jackson-databind:${versions.jackson}`);

/** Jars of google-java-format, as a class path. */
export const formatterClassPath = () => jars(`com.google.googlejavaformat:google-java-format:${formatterVersion}`);

/** An artifact and all that it needs. Two processes that fetch it at once don't disturb each other. */
async function jars(coordinates: string): Promise<string> {
  const folder = join(root, coordinates.replaceAll(':', '_'));
  if (!existsSync(folder)) {
    mkdirSync(root, { recursive: true });
    const scratch = mkdtempSync(join(root, 'fetching-'));
    const [groupId, artifactId, version] = coordinates.split(':');
    writeFileSync(
      join(scratch, 'pom.xml'),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>local</groupId>` +
        `<artifactId>jars</artifactId><version>1</version><dependencies><dependency><groupId>${groupId}</groupId>` +
        `<artifactId>${artifactId}</artifactId><version>${version}</version></dependency></dependencies></project>\n`,
    );
    await command('mvn', ['-q', '-B', copier, '-DoutputDirectory=jars', '-DincludeScope=runtime'], scratch);
    if (!existsSync(folder)) renameSync(join(scratch, 'jars'), folder);
    rmSync(scratch, { recursive: true, force: true });
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return names.map((name) => join(folder, name)).join(delimiter);
}

/** Java's tools start faster this way, and two of them share the machine. */
export const quickJvm = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];

/** Java files below a folder. */
export const javaFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(folder, name))
    .sort();

/** Compiles files. @throws with the output of the compiler. */
export async function javac(files: readonly string[], target: string, options: readonly string[]): Promise<void> {
  mkdirSync(target, { recursive: true });
  const list = `${target}.files`;
  writeFileSync(list, files.map((file) => `"${file.replaceAll('\\', '/')}"\n`).join(''));
  const quick = quickJvm.map((option) => `-J${option}`);
  await command('javac', [...quick, '-encoding', 'UTF-8', ...options, '-d', target, `@${list}`], target);
}

/**
 * Compiles the sources of a client, and others together with them, as no module.
 * @param module Folder of the client.
 * @param target Where the classes go; they run on `classPathWith(target)`.
 */
export async function compileClient(module: string, target: string, others: readonly string[] = []): Promise<void> {
  const sources = javaFiles(join(module, 'src', 'main', 'java')).filter((path) => !path.endsWith('module-info.java'));
  const options = ['-cp', await clientClassPath(), '-proc:none', '-Xlint:none', '--release', '17'];
  await javac([...sources, ...others], target, options);
}

/** Classes and all that they need, as a class path. */
export async function classPathWith(...classes: readonly string[]): Promise<string> {
  return [...classes, await clientClassPath()].join(delimiter);
}

/** Runs a program and gives what it printed. @throws with all its output if it fails. */
export async function command(
  program: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const options = { cwd: folder, env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 };
    const { stdout, stderr } = await run(program, [...args], options);
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    throw new Error(`${message.split('\n')[0] ?? program}\n${stdout}${stderr}`);
  }
}
