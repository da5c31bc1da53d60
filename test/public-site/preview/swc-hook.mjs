// Lets Node run our TypeScript and TSX as they stand: `node --import ./swc-hook.mjs render.tsx`.
import { register } from 'node:module';

register('./swc-loader.mjs', import.meta.url);
