import { makeKeys } from './make-keys.js';

/** `npm run keys`: a fresh set of all keys, as lines of an .env file. Printed once and kept nowhere. */
for (const [name, value] of Object.entries(makeKeys())) console.log(`${name}=${value}`);
