import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, fingerprintOf, isSame, readStamp } from './fingerprint.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { fail, say } from './say.mjs';

const sourceFolders = ['src', 'migrations', 'demo', 'bench', 'scripts'];
const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const dist = path.join(root, 'dist');
const stampFile = path.join(dist, 'built.json');

/** Compiles and copies what is not code, unless dist was made from exactly these sources. */
export async function ensureBuilt() {
  const sources = fingerprint();
  const built = readStamp(stampFile);
  if (isSame(built, sources)) return;
  say('Building …');
  // Written last: a build that is killed or fails is stale.
  rmSync(stampFile, { force: true });
  dropOutputsOfRemoved(built, sources);
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const code = await runProgram(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) fail('The build failed: see the errors above.');
  copyAssets(Object.keys(sources));
  writeFileSync(stampFile, JSON.stringify(sources));
}

function fingerprint() {
  const files = sourceFolders
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => isBuilt(file));
  return fingerprintOf([...files, ...settings]);
}

const isCode = (file) => /\.tsx?$/.test(file);
/** The scripts that are not TypeScript run where they lie. */
const isBuilt = (file) => isCode(file) || !file.startsWith(`scripts${path.sep}`);

function copyAssets(files) {
  for (const file of files.filter((file) => !isCode(file) && !settings.includes(file))) {
    const target = path.join(dist, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(root, file), target);
  }
}

function dropOutputsOfRemoved(built, sources) {
  for (const file of Object.keys(built).filter((name) => !(name in sources))) {
    const output = path.join(dist, isCode(file) ? file.replace(/\.tsx?$/, '.js') : file);
    rmSync(output, { force: true });
    rmSync(`${output}.map`, { force: true });
    // The compiler's memory still thinks the file is there.
    rmSync(path.join(dist, 'tsconfig.tsbuildinfo'), { force: true });
  }
}
