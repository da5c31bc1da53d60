import { writeFileSync } from 'node:fs';
import { renderEnvExample } from './render-env-example.js';

/** `npm run env:example`, after a setting was added or changed. */
writeFileSync('.env.example', renderEnvExample());
