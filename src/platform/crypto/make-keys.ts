import { generateKeyPairSync, randomBytes } from 'node:crypto';

/** A fresh set of everything a process has to be given, by the names of the settings. */
export function makeKeys(): Record<string, string> {
  const seal = generateKeyPairSync('x25519');
  const signing = generateKeyPairSync('ed25519');
  const secret = () => randomBytes(32).toString('base64');
  return {
    MASTER_KEY: secret(),
    BLIND_INDEX_KEY: secret(),
    PUBLIC_VIEW_KEY: secret(),
    PUBLIC_SEAL_PUBLIC_KEY: seal.publicKey
      .export({ format: 'der', type: 'spki' })
      .toString('base64'),
    PUBLIC_SEAL_PRIVATE_KEY: seal.privateKey
      .export({ format: 'der', type: 'pkcs8' })
      .toString('base64'),
    PUBLIC_SIGN_PUBLIC_KEY: signing.publicKey
      .export({ format: 'der', type: 'spki' })
      .toString('base64'),
    PUBLIC_SIGN_PRIVATE_KEY: signing.privateKey
      .export({ format: 'der', type: 'pkcs8' })
      .toString('base64'),
  };
}
