import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
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
  const built = readStamp();
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

/** Every source with its size and time of change: also tells of files that are gone. */
function fingerprint() {
  const files = sourceFolders
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => isBuilt(file));
  const entries = [...files, ...settings]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => {
      const { size, mtimeMs } = statSync(path.join(root, file));
      return [file, `${size} ${mtimeMs}`];
    });
  return Object.fromEntries(entries);
}

function filesBelow(folder) {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
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

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function isSame(built, sources) {
  return JSON.stringify(built) === JSON.stringify(sources);
}
