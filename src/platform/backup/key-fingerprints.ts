import { createHmac } from 'node:crypto';
import type { Settings } from '../settings/index.js';

type SettingName = Parameters<Settings['get']>[0];

/** Without the same ones, what a backup brings back can't be opened or found. */
const keysOfData = ['MASTER_KEY', 'BLIND_INDEX_KEY', 'PUBLIC_VIEW_KEY'] as const;
/** Under which each may still be given while it is being exchanged. */
const previousOf: Partial<Record<string, SettingName>> = {
  MASTER_KEY: 'MASTER_KEY_PREVIOUS',
  BLIND_INDEX_KEY: 'BLIND_INDEX_KEY_PREVIOUS',
};

const fingerprintOf = (key: Buffer) =>
  createHmac('sha256', key).update('wanbi backup fingerprint 1').digest('hex').slice(0, 12);

export function keyFingerprints(settings: Settings): Record<string, string> {
  return Object.fromEntries(keysOfData.map((name) => [name, fingerprintOf(settings.need(name))]));
}

/** @returns the names of the keys that are not those the backup was made with */
export function otherKeys(settings: Settings, ofBackup: Record<string, string>): string[] {
  return Object.keys(ofBackup).filter((name) => {
    const given = [name as SettingName, previousOf[name]]
      .map((it) => it && settings.get(it))
      .filter((it) => Buffer.isBuffer(it));
    return !given.some((key) => fingerprintOf(key) === ofBackup[name]);
  });
}
