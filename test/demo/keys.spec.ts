import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { demoSettings } from '../../demo/demo-settings.js';
import { keysOf } from '../../demo/keys.js';
import { welcome } from '../../demo/say.js';

const databaseUrl = 'postgres://u:p@127.0.0.1:5432/wanbi';

describe('how the demo starts', () => {
  let folder: string;
  const dataDir = () => path.join(folder, 'data');

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-demo-keys-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes keys once, readable by their owner alone', () => {
    const keys = keysOf(dataDir());
    expect(keysOf(dataDir())).toEqual(keys);
    expect(statSync(path.join(dataDir(), 'keys.json')).mode & 0o777).toBe(0o600);
  });

  it('is a demo on this machine whatever the environment says', () => {
    const settings = demoSettings(
      { DATA_DIR: dataDir(), DEMO: 'false', SURFACE: 'public', PORT: '3210' },
      databaseUrl,
    );
    expect(settings.surface).toBe('all');
    expect(settings.get('DEMO')).toBe(true);
    expect(settings.get('SECURE_COOKIES')).toBe(false);
    expect(settings.get('HOST')).toBe('127.0.0.1');
    expect(settings.get('PORT')).toBe(3210);
  });

  it('prints the address, the tray and one login a role', () => {
    const text = welcome('http://127.0.0.1:3000', 'secret');
    expect(text).toContain('http://127.0.0.1:3000/demo/tray');
    const users = 'squad squad2 custodian desk approver commander inspector admin admin2';
    for (const user of users.split(' ')) expect(text).toMatch(new RegExp(`^  ${user} `, 'm'));
  });
});
