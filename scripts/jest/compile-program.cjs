// For suites that start a process of our sources which must stay small: compiles a program and what it imports of ours
// into node_modules/.cache, where packages are found, and answers the path of the result. (`register.cjs` compiles
// inside the process, and the compiler takes more memory than such a process may have.)
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const transformer = require('./transform.cjs');

const root = path.resolve(__dirname, '..', '..');

module.exports = function compileProgram(program) {
  const sources = sourcesOf(program);
  const hash = createHash('sha256');
  for (const [file, source] of sources) hash.update(transformer.getCacheKey(source, file));
  const folder = path.join(
    root,
    'node_modules',
    '.cache',
    'wanbi',
    hash.digest('hex').slice(0, 16),
  );
  if (!existsSync(folder)) write(sources, folder);
  return outputOf(program, folder);
};

const outputOf = (file, folder) =>
  path.join(folder, path.relative(root, file)).replace(/\.tsx?$/, '.js');

/** Written aside and renamed: two suites may come at once. */
function write(sources, folder) {
  const aside = `${folder}.${process.pid}.${process.hrtime.bigint()}`;
  for (const [file, source] of sources) {
    const output = outputOf(file, aside);
    mkdirSync(path.dirname(output), { recursive: true });
    writeFileSync(output, transformer.process(source, file).code);
  }
  writeFileSync(path.join(aside, 'package.json'), '{"type":"commonjs"}');
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** The program and, over any number of steps, what it imports of ours. */
function sourcesOf(program, found = new Map()) {
  if (found.has(program)) return found;
  const source = readFileSync(program, 'utf8');
  found.set(program, source);
  for (const [, request] of source.matchAll(/from '(\.{1,2}\/[^']+)\.js'/g)) {
    const stem = path.resolve(path.dirname(program), request);
    sourcesOf([`${stem}.ts`, `${stem}.tsx`].find(existsSync), found);
  }
  return found;
}
