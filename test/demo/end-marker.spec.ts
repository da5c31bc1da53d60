import { Client } from 'pg';
import { EndMarker } from '../../demo/replay/end-marker.js';
import { NotADemoDatabase, prepareDatabase } from '../../demo/replay/prepare-database.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { createEmptyDatabase, type TestDatabase } from '../support/database.js';

const at = new Date('2026-11-24T08:00:00Z');

describe('the end marker of the replay', () => {
  let database: TestDatabase;
  let marker: EndMarker;
  const said: string[] = [];

  const settings = () => Settings.read({ ...makeKeys(), DATABASE_URL: database.url });
  const prepare = (it = marker) => prepareDatabase(database.url, it, (line) => said.push(line));
  const run = async (sql: string) => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };

  beforeEach(async () => {
    database = await createEmptyDatabase();
    marker = new EndMarker(database.url, 'seed', settings());
    said.length = 0;
  });

  afterEach(() => database.drop());

  it('asks for a replay of an empty database, and for none once it has ended', async () => {
    expect(await prepare()).toBe(true);
    await marker.finish(at);
    expect(await prepare()).toBe(false);
    expect(said).toEqual([]);
  });

  it('drops a replay that did not come to its end, with all it wrote', async () => {
    await prepare();
    await run('CREATE TABLE half_done ()');
    expect(await prepare()).toBe(true);
    expect(said).toHaveLength(1);
    expect(await run(`SELECT to_regclass('half_done') AS found`)).toEqual([{ found: null }]);
  });

  it('takes a kill between its begin and the first migration for a replay that did not end', async () => {
    await marker.begin(at);
    expect(await marker.state()).toBe('unfinished');
  });

  it('does a replay anew that is sealed with keys that are gone', async () => {
    await prepare();
    await marker.finish(at);
    const other = new EndMarker(database.url, 'seed', settings());
    expect(await prepare(other)).toBe(true);
  });

  it('keeps out of a database that is somebody’s', async () => {
    await run('CREATE TABLE somebodys ()');
    await expect(prepare()).rejects.toThrow(NotADemoDatabase);
    expect(await run(`SELECT to_regclass('somebodys') AS found`)).toEqual([{ found: 'somebodys' }]);
  });
});
