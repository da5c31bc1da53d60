// npm run secrets: looks for keys, tokens and passwords in every tracked file and in every line any commit ever added.
import { spawn, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { allowed } from './secrets/allowed.mjs';
import { findSecrets } from './secrets/find-secrets.mjs';
import { root } from './lib/root.mjs';

const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** All that was ever added, the present tree with it: a secret taken away later is still known to whoever cloned. */
async function scanHistory() {
  const git = spawn(
    'git',
    ['log', '-p', '-U0', '--no-color', '--no-ext-diff', '--format=commit %h', 'HEAD'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => git.once('exit', resolve));
  const found = new Map();
  const used = new Set();
  let commit = '';
  let file = '';
  let lines = 0;
  for await (const line of createInterface({ input: git.stdout, crlfDelay: Infinity })) {
    if (line.startsWith('commit ')) commit = line.slice(7);
    else if (line.startsWith('+++ ')) file = line.slice(6);
    else if (line.startsWith('+')) {
      lines += 1;
      // Written by npm, checked by its own test: nothing but digests is long in it.
      if (file.endsWith('package-lock.json')) continue;
      for (const { shape, text } of findSecrets(line.slice(1))) {
        const digest = digestOf(text);
        if (digest in allowed) used.add(digest);
        else found.set(digest, `${shape} in ${file}, added in ${commit} (digest ${digest})`);
      }
    }
  }
  if ((await ended) !== 0) throw new Error('git log failed: is this a clone with its history?');
  return { found, used, lines };
}

const isShallow =
  execFileSync('git', ['rev-parse', '--is-shallow-repository'], {
    cwd: root,
    encoding: 'utf8',
  }).trim() === 'true';
const { found, used, lines } = await scanHistory();
for (const sentence of found.values()) console.error(sentence);
const unused = Object.keys(allowed).filter((digest) => !used.has(digest) && !isShallow);
for (const digest of unused)
  console.error(`Nothing has the digest ${digest} any more: take it off the list.`);
if (found.size > 0 || unused.length > 0) process.exit(1);
console.log(
  `No secret in ${lines} added lines${isShallow ? ' of the commits that are here' : ''}.`,
);
