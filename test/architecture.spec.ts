import { readFileSync } from 'node:fs';
import { importsOf, sourcesUnder, type Import, type Source } from './support/sources.js';

/**
 * The arrows between modules, in the order of the sentence: a module may enter those above it that stand in its row,
 * so there can be no cycle. All stand on the platform. Effects that flow back are facts (src/sentence). An arrow that
 * nobody uses has to go.
 *
 * Long because the table stands beside everything that holds the house to it.
 */
const arrows: Record<string, string[]> = {
  platform: [],
  identifiers: [],
  audit: [],
  people: ['audit'],
  identity: ['people', 'audit'],
  sentence: ['identifiers'],
  'theft-reports': ['identifiers', 'people', 'audit', 'identity', 'sentence'],
  'recovered-vehicles': ['identifiers', 'audit', 'identity', 'sentence', 'theft-reports'],
  cases: ['people', 'audit', 'identity', 'sentence', 'recovered-vehicles'],
  custody: ['identifiers', 'audit', 'identity', 'sentence', 'recovered-vehicles'],
  matching: ['identifiers', 'people', 'audit', 'identity', 'sentence', 'recovered-vehicles'],
  doubles: [
    'identifiers',
    'people',
    'audit',
    'identity',
    'sentence',
    'theft-reports',
    'recovered-vehicles',
    'matching',
  ],
  notifications: ['identifiers', 'people', 'audit', 'identity', 'sentence', 'theft-reports'],
  claims: [
    'identifiers',
    'people',
    'audit',
    'identity',
    'sentence',
    'theft-reports',
    'recovered-vehicles',
  ],
  'return-events': [
    'identifiers',
    'people',
    'audit',
    'identity',
    'sentence',
    'recovered-vehicles',
    'cases',
    'custody',
    'notifications',
    'claims',
  ],
  contact: [
    'identifiers',
    'people',
    'audit',
    'identity',
    'sentence',
    'notifications',
    'claims',
    'return-events',
  ],
  documents: [
    'identifiers',
    'people',
    'audit',
    'identity',
    'sentence',
    'recovered-vehicles',
    'claims',
    'return-events',
  ],
  'recovery-counts': ['identity', 'sentence'],
  imports: [
    'identifiers',
    'people',
    'audit',
    'identity',
    'theft-reports',
    'recovered-vehicles',
    'cases',
    'matching',
  ],
  neighbours: ['audit', 'identity', 'sentence'],
  'public-gate': [
    'identifiers',
    'people',
    'audit',
    'identity',
    'sentence',
    'theft-reports',
    'notifications',
    'return-events',
  ],
  'personal-data': ['people', 'audit', 'identity'],
  'public-site': ['identifiers', 'people', 'notifications', 'public-gate'],
  'staff-site': [],
};

/** Files that are doors although their folder has an index, with the reason. */
const sideDoors: Record<string, string> = {
  'src/platform/database/database-of-command':
    'only commands on the server start an embedded database: nobody else should load that code',
  'src/platform/database/migrate': 'only commands migrate: no room does',
  'src/platform/database/data-source-options':
    'the bench of matching connects without an application: no room does',
  'src/matching/measured': 'the benches of matching measure its pieces: no room enters here',
  'src/notifications/channels/channels':
    'the bench of invitations puts a provider that costs nothing at the seam: no room does',
  'src/theft-reports/likely-duplicates': 'the bench of intake times it as a step: no room calls it',
};

/** Folders of the platform without an index: each file is a door. */
const openFolders = ['src/platform/errors'];

/** Where the wall clock may be read, with the reason. (`performance.now()` measures and is no time of the domain.) */
const clockReaders: Record<string, string> = {
  'src/platform/clock.ts': 'the one clock',
  'src/identity/units/unit-tree.ts': 'how old a copy in memory is: not a time of the domain',
  'src/platform/embedded-postgres/start-embedded-postgres.ts': 'how long to wait for a process',
  'src/platform/embedded-postgres/postmaster.ts': 'how long to wait for a process',
  'src/notifications/channels/pace.ts':
    'how fast a provider is served, by the clocks of the machines: not a time of the domain',
  'scripts/generate-migration.ts': 'numbers a migration when a developer makes it',
  'demo/main.ts': 'today, around which the live fortnight is planned',
  'demo/replay/prepare-database.ts': 'when a replay began: not a time of the domain',
  'demo/say.ts': 'how often progress is shown',
};

/** Addresses that may stand in the sources, with the reason. */
const addresses: Record<string, string> = {
  'http://www.w3.org/2000/svg': 'the name of SVG',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'the name of sheets in XLSX',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'a name in XLSX',
  'http://schemas.openxmlformats.org/package/2006': 'a name in XLSX',
  'https://sms.tencentcloudapi.com': 'used only where an operator has set up an account there',
};

/** Dependencies that no source of ours imports, with the reason. */
const unimported: Record<string, string> = {
  '@embedpdf/fonts-jp': 'brings the files of a font',
  '@embedpdf/fonts-sc': 'brings the files of a font',
  'embedded-postgres': 'brings the binaries; we run them ourselves',
  'reflect-metadata': 'Nest and TypeORM load it',
};

const script = ['.ts', '.tsx'];
const src = sourcesUnder('src', ...script);
const ours = ['src', 'demo', 'bench', 'scripts', 'migrations'].flatMap((it) =>
  sourcesUnder(it, ...script),
);
const tests = sourcesUnder('test', ...script).filter(
  (it) => it.path !== 'test/architecture.spec.ts',
);

/** Put together from the rooms, as the files at the top are, and entered by none. */
const commands = 'cli';

/** `src/claims/x.ts` → `claims`; undefined for the two files at the top, for commands and for what is not under src. */
function moduleOf(path: string): string | undefined {
  const [root, module, ...rest] = path.split('/');
  return root === 'src' && rest.length > 0 && module !== commands ? module : undefined;
}

function isDoor(path: string): boolean {
  if (path in sideDoors) return true;
  const [, module, ...rest] = path.split('/');
  if (module !== 'platform') return rest.join('/') === 'index';
  if (openFolders.some((folder) => path.startsWith(`${folder}/`))) return true;
  return rest.length === 1 || (rest.length === 2 && rest[1] === 'index');
}

const crossings = src
  .flatMap(importsOf)
  .filter((it) => it.isOurs && moduleOf(it.what) !== moduleOf(it.by));
const said = ({ by, what }: Import) => `${by} → ${what}`;
const matching = (pattern: RegExp, sources: Source[]) =>
  sources.filter((it) => pattern.test(it.code)).map((it) => it.path);

describe('arrows between modules', () => {
  it('every module has a row, and rows point up', () => {
    const rows = Object.keys(arrows);
    const modules = new Set(src.map((it) => moduleOf(it.path)).filter((it) => it !== undefined));
    expect([...modules].toSorted()).toEqual(rows.toSorted());
    for (const [index, row] of rows.entries()) {
      expect(rows.slice(0, index)).toEqual(expect.arrayContaining(arrows[row] ?? []));
    }
  });

  it('no module enters another without an arrow', () => {
    const strays = crossings.filter(({ by, what }) => {
      const [from, to] = [moduleOf(by), moduleOf(what)];
      return from && to && to !== 'platform' && !arrows[from]?.includes(to);
    });
    expect(strays.map(said)).toEqual([]);
  });

  it('every arrow is used', () => {
    const used = new Set(crossings.map(({ by, what }) => `${moduleOf(by)} → ${moduleOf(what)}`));
    const listed = Object.entries(arrows).flatMap(([from, to]) =>
      to.map((it) => `${from} → ${it}`),
    );
    expect(listed.filter((it) => !used.has(it))).toEqual([]);
  });

  it('modules know nothing of what is put together above them', () => {
    const up = crossings.filter((it) => moduleOf(it.by) && !moduleOf(it.what)).map(said);
    expect(up).toEqual(['src/platform/database/data-source-options.ts → migrations/index']);
  });
});

describe('front doors', () => {
  const callers = ['demo', 'bench', 'scripts'].flatMap((it) => sourcesUnder(it, ...script));
  const entries = [...crossings, ...callers.flatMap(importsOf)].filter((it) => moduleOf(it.what));

  it('others enter a module through its index alone', () => {
    expect(entries.filter((it) => !isDoor(it.what)).map(said)).toEqual([]);
  });

  it('every side door is used', () => {
    const used = new Set(entries.map((it) => it.what));
    expect(Object.keys(sideDoors).filter((it) => !used.has(it))).toEqual([]);
  });
});

describe('shape', () => {
  it('folders under src are at most 3 deep', () => {
    const deep = sourcesUnder('src', '').filter((it) => it.path.split('/').length > 5);
    expect(deep.map((it) => it.path)).toEqual([]);
  });

  it('a long file gives its reason at its head: 200 lines, in a test 250', () => {
    const longerThan = (lines: number, sources: Source[]) =>
      sources.filter((it) => it.text.split('\n').length > lines + 1);
    const long = [
      ...longerThan(200, [...ours, ...sourcesUnder('src', '.css', '.sql', '.js')]),
      ...longerThan(250, tests),
    ];
    const unexplained = long.filter((it) => !/^\s*(\/\*|\/\/|--).*\b[Ll]ong\b/.test(it.text));
    expect(unexplained.map((it) => it.path)).toEqual([]);
  });

  it('half of the files have at most 60 lines', () => {
    const lines = src.map((it) => it.text.split('\n').length - 1).toSorted((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
  });
});

describe('habits', () => {
  it('no type is given up', () => {
    expect(matching(/(?:[:<|&=]|\bas)\s*any\b(?!\s*[:'])/, ours)).toEqual([]);
    expect(ours.filter((it) => /@ts-(ignore|nocheck|expect-error)/.test(it.text))).toEqual([]);
  });

  it('nothing is left for later in a comment', () => {
    const later = [...ours, ...tests].filter((it) => /\b(TODO|FIXME|XXX|HACK)\b/.test(it.text));
    expect(later.map((it) => it.path)).toEqual([]);
  });

  it('no test is skipped or singled out', () => {
    const marks =
      /\b(it|test|describe)\.(skip|only|todo|failing)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/;
    expect(matching(marks, tests)).toEqual([]);
  });

  it('no provider is looked up behind another’s back', () => {
    expect(matching(/\bforwardRef\b/, ours)).toEqual([]);
  });
});

describe('time', () => {
  const readsClock = /\bDate\.now\(\)|\bnew Date\(\)/;

  it('is asked of the clock', () => {
    const readers = matching(
      readsClock,
      ours.filter((it) => !it.path.startsWith('bench/')),
    );
    expect(readers.filter((it) => !(it in clockReaders))).toEqual([]);
  });

  it('every exception is still one', () => {
    expect(Object.keys(clockReaders).toSorted()).toEqual(
      matching(
        readsClock,
        ours.filter((it) => it.path in clockReaders),
      ).toSorted(),
    );
  });

  it('is never decided by the database', () => {
    const decides =
      /(?<![.\w])(?:now|clock_timestamp|statement_timestamp)\(\)(?!: )|\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|\bLOCALTIMESTAMP\b/i;
    expect(matching(decides, [...ours, ...sourcesUnder('src', '.sql')])).toEqual([]);
  });
});

describe('other hosts and packages', () => {
  it('no other host is named', () => {
    const all = sourcesUnder('src', '.ts', '.tsx', '.css', '.js', '.sql');
    const named = all.flatMap(({ path, code }) =>
      [...code.matchAll(/https?:\/\/[^\s'"`)<>]+/g)].map(([address]) => `${path}: ${address}`),
    );
    const strange = named.filter(
      (it) => !Object.keys(addresses).some((known) => it.endsWith(`: ${known}`)),
    );
    expect(strange).toEqual([]);
  });

  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const shipped = ['src', 'demo', 'migrations'].flatMap((it) => sourcesUnder(it, ...script));
  const packages = (sources: Source[]) =>
    new Set(
      sources
        .flatMap(importsOf)
        .filter((it) => !it.isOurs)
        .map((it) => it.what),
    );

  it('every dependency is used', () => {
    const used = packages(ours);
    expect(Object.keys(dependencies).filter((it) => !used.has(it) && !(it in unimported))).toEqual(
      [],
    );
  });

  it('whatever is shipped is a dependency', () => {
    const foreign = [...packages(shipped)].filter((it) => !it.startsWith('node:'));
    expect(foreign.filter((it) => !(it in dependencies))).toEqual([]);
  });
});
