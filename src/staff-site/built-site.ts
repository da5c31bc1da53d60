import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';

/** A file as it goes out: its packed form is kept, for it never changes while the process runs. */
export interface SiteFile {
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The files of a browser side that was built into a folder: read once, served from memory, nothing else reachable. */
export class BuiltSite {
  private files: ReadonlyMap<string, SiteFile> | undefined;

  constructor(private readonly folder: string) {}

  /** @param name below the folder, with `/`; undefined for what is not there, or not built */
  file(name: string): SiteFile | undefined {
    // Not built is asked again: a developer builds while the process runs.
    if (!this.files && existsSync(path.join(this.folder, 'index.html'))) this.files = this.read();
    return this.files?.get(name);
  }

  private read(): ReadonlyMap<string, SiteFile> {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    return new Map(
      names.flatMap((name) => {
        const contentType = contentTypes[path.extname(name)];
        if (!contentType) return [];
        const bytes = readFileSync(path.join(this.folder, name));
        const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
        const file = { contentType, bytes, packed: gzipSync(bytes, { level: 9 }), etag };
        return [[name.replaceAll(path.sep, '/'), file]];
      }),
    );
  }
}

/** The console, as it was built. */
@Injectable()
export class ConsoleSite extends BuiltSite {
  constructor() {
    super(builtFolder('console'));
  }
}

/** The field app, as it was built. */
@Injectable()
export class FieldSite extends BuiltSite {
  constructor() {
    super(builtFolder('field'));
  }
}

/** Where the build puts a browser side: from the sources and from `dist` alike, below the folder of package.json. */
function builtFolder(name: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return path.join(folder, 'dist', 'web', name);
}
