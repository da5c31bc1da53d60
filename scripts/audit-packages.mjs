// npm run audit:packages: known holes in what is shipped, as far as the registry's advisory service answers.
import { spawnSync } from 'node:child_process';
import { root } from './lib/root.mjs';

const levels = ['high', 'critical'];
const npm = process.env.npm_execpath;
const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
const { stdout } = spawnSync(command, [...args, 'audit', '--omit=dev', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 25_000,
});

function reportIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const { metadata, vulnerabilities = {} } = reportIn(stdout);
if (!metadata) {
  // What can be judged offline (digests, origins, licences, install scripts) is test/deploy/supply-chain.spec.ts.
  console.log(
    'NOT AUDITED: the advisory service of the registry gave no answer. Run this where it does.',
  );
  process.exit(0);
}
const bad = Object.values(vulnerabilities).filter(({ severity }) => levels.includes(severity));
for (const { name, severity, range } of bad) console.error(`${name} ${range}: ${severity}`);
if (bad.length > 0) process.exit(1);
console.log(
  `No hole of level high or critical is known in ${metadata.dependencies.prod} packages.`,
);
