/**
 * Runs the Redocly CLI several times in one process, because loading it takes longer than a page. It has no interface for that: it
 * runs when it is imported, and ends the process when it is done.
 *
 *     node redocly-runs.mjs <address of the CLI's module> <arguments of each run, as JSON>
 */
const [node, , cli, runs] = process.argv;
const left = JSON.parse(runs);
const { exit } = process;

process.exit = (code) => {
  if (code || left.length === 0) exit(code);
  next();
};

function next() {
  process.argv = [node, cli, ...left.shift()];
  // Node runs a module once for each address.
  import(`${cli}?${left.length}`);
}

next();
