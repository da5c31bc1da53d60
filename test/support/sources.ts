import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** from the root of the project, with `/` */
  path: string;
  text: string;
  /** the text without comments */
  code: string;
}

export interface Import {
  /** the file that imports */
  by: string;
  /** a path from the root of the project without its suffix, or a package's name */
  what: string;
  isOurs: boolean;
}

/** Comments go, strings stay. `//` inside a string follows a colon or a quote in our sources, not a space. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Every file under a folder whose name ends in one of `suffixes`, in order. */
export function sourcesUnder(folder: string, ...suffixes: string[]): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && suffixes.some((it) => entry.name.endsWith(it)))
    .map((entry) => path.posix.join(entry.parentPath.replaceAll(path.sep, '/'), entry.name))
    .toSorted()
    .map((it) => {
      const text = readFileSync(it, 'utf8');
      return { path: it, text, code: withoutComments(text) };
    });
}

const importing =
  /^(?:import\s+(?:[^'"=;]*?\sfrom\s+)?|export\s[^'"=;()]*?\sfrom\s+)'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** What a source imports, statically, dynamically or as a type. */
export function importsOf({ path: by, code }: Source): Import[] {
  return [...code.matchAll(importing)].map(([, still, later]) => {
    const specifier = still ?? later ?? '';
    if (!specifier.startsWith('.')) {
      const depth = specifier.startsWith('@') ? 2 : 1;
      return { by, what: specifier.split('/').slice(0, depth).join('/'), isOurs: false };
    }
    const file = path.posix.join(path.posix.dirname(by), specifier);
    return { by, what: file.replace(/\.js$/, ''), isOurs: true };
  });
}
