import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { renderEnvExample } from '../scripts/render-env-example.js';
import { makeKeys } from '../src/platform/crypto/index.js';
import { Settings, settingTable } from '../src/platform/settings/index.js';

const read = (file: string) => readFileSync(file, 'utf8');
const decisions = readdirSync('docs/adr').map((it) => `docs/adr/${it}`);
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/glossary.md',
  'docs/rules.md',
  'docs/operations.md',
  'docs/measurements/restore.md',
  'docs/security.md',
  ...decisions,
];

describe('.env.example', () => {
  it('is what the settings say: npm run env:example', () => {
    expect(read('.env.example')).toBe(renderEnvExample());
  });

  it('starts a process once what is required has been filled in', () => {
    const lines = read('.env.example').matchAll(/^(\w+)=(?:"(.*)"|(.*))$/gm);
    const given = Object.fromEntries(
      [...lines].map(([, name, quoted, bare]) => [name, quoted ?? bare]),
    );
    const keys = { ...makeKeys(), DATABASE_URL: 'postgres://wanbi:secret@db:5432/wanbi' };
    expect(Settings.read({ ...given, ...keys }).surface).toBe('all');
  });
});

describe('documents', () => {
  it.each(documents)('%s names only files and commands that are there', (document) => {
    const words = [...read(document).matchAll(/`([^`\n]+)`|\]\(([^)#\s]+)/g)].map(
      ([, code, link]) => code ?? link ?? '',
    );
    const base = document.slice(0, document.lastIndexOf('/') + 1);
    const paths = words.filter((it) =>
      /^(?:src|test|docs|deploy|demo|migrations|scripts)\/[\w./-]*$/.test(it),
    );
    const linked = words.filter(
      (it) => /^[\w.-][\w./-]*\.(?:md|png)$/.test(it) && !paths.includes(it),
    );
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = words.flatMap((it) => /^npm run ([\w:]+)/.exec(it)?.[1] ?? []);
    expect([
      ...paths.filter((it) => !existsSync(it)),
      ...linked.filter((it) => !existsSync(it) && !existsSync(base + it)),
      ...commands.filter((it) => !(it in scripts)),
    ]).toEqual([]);
  });

  it('the rules are all there, in order', () => {
    const rows = [...read('docs/rules.md').matchAll(/^(\d+)\. /gm)].map(([, number]) =>
      Number(number),
    );
    expect(rows).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
  });

  it('the operator finds every setting', () => {
    const text = read('docs/operations.md');
    expect(Object.keys(settingTable).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('a decision fits on a page', () => {
    const long = decisions.filter((it) => read(it).split('\n').length > 60);
    expect(long).toEqual([]);
  });

  it('decisions are numbered without a gap', () => {
    const numbers = readdirSync('docs/adr').map((it) => Number(it.slice(0, 4)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});
