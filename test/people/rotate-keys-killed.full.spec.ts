import { spawn } from 'node:child_process';
import path from 'node:path';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { keepPeople, keyChange, underTheNewKey } from './key-change.js';

jest.setTimeout(120_000);

const many = 2_000;
const { old, meanwhile, afterwards } = keyChange();
let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false, environment: old });
  await keepPeople(test, many);
});
afterAll(() => test.close());

/** The program of the command, in a process of its own that may be killed. */
function rotate() {
  const entry = path.resolve('test/people/rotate-keys-process.ts');
  const program = `require(${JSON.stringify(entry)})`;
  const child = spawn(
    process.execPath,
    ['-r', path.resolve('scripts/jest/register.cjs'), '-e', program],
    {
      env: { ...process.env, ...meanwhile, DATABASE_URL: test.databaseUrl, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  return { child, said: () => said.join('') };
}

it('killed in the middle and run again, everything lies under the new keys', async () => {
  const first = rotate();
  await until(() => /\b500 of/.test(first.said()) || first.child.exitCode !== null);
  first.child.kill('SIGKILL');
  expect(first.said()).toContain('500 of');
  const middle = await underTheNewKey(test, afterwards);
  expect(middle.open).toBeGreaterThanOrEqual(500);
  expect(middle.open).toBeLessThan(middle.all);
  const second = rotate();
  await until(() => second.child.exitCode !== null);
  expect([second.child.exitCode, second.said()]).toEqual([
    0,
    expect.stringContaining('take the previous ones away'),
  ]);
  const { open, all } = await underTheNewKey(test, afterwards);
  expect(open).toBe(all);
});
