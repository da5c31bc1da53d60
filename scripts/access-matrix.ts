/**
 * `npm run access:matrix [-- --write]`: every route × role × own unit, below, other unit, from the running code; with
 * `--write` into docs/access-matrix.md. Uses an embedded throw-away PostgreSQL.
 */
import { writeFileSync } from 'node:fs';
import { renderMatrix } from './access/render-matrix.js';
import { routesOf } from './access/routes-of.js';
import { withApplication } from './with-application.js';

await withApplication(async (app) => {
  const matrix = renderMatrix(routesOf(app));
  if (process.argv.includes('--write')) writeFileSync('docs/access-matrix.md', matrix);
  else console.log(matrix);
});
