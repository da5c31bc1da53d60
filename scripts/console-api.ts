/** `npm run console:api [-- --write]`: the types of the console's client, from the running code. */
import { writeFileSync } from 'node:fs';
import { describeApi, OpenApiDocument } from '../src/platform/http/index.js';
import { renderTypes } from './console-api/render-types.js';
import { withApplication } from './with-application.js';

await withApplication(async (app) => {
  describeApi(app);
  const types = await renderTypes(app.get(OpenApiDocument).document!);
  if (process.argv.includes('--write')) writeFileSync('web/console/src/api/schema.d.ts', types);
  else console.log(types);
});
