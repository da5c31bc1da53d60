import { generateKeyPairSync, randomBytes } from 'node:crypto';

function pair(names: [publicName: string, privateName: string], kind: 'x25519' | 'ed25519') {
  const { publicKey, privateKey } =
    kind === 'x25519' ? generateKeyPairSync('x25519') : generateKeyPairSync('ed25519');
  return {
    [names[0]]: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    [names[1]]: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}

/** A fresh set of everything a process has to be given, by the names of the settings. */
export function makeKeys(): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64');
  return {
    MASTER_KEY: secret(),
    BLIND_INDEX_KEY: secret(),
    PUBLIC_VIEW_KEY: secret(),
    BACKUP_KEY: secret(),
    ...pair(['PUBLIC_SEAL_PUBLIC_KEY', 'PUBLIC_SEAL_PRIVATE_KEY'], 'x25519'),
    ...pair(['PUBLIC_SIGN_PUBLIC_KEY', 'PUBLIC_SIGN_PRIVATE_KEY'], 'ed25519'),
    ...pair(['AUDIT_SIGN_PUBLIC_KEY', 'AUDIT_SIGN_PRIVATE_KEY'], 'ed25519'),
  };
}
