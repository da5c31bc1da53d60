import { AppModule } from './app.module.js';
import { createApp, describeApi } from './platform/http/index.js';
import { Settings, UnusableSettings } from './platform/settings/index.js';

/** `npm start`: one process; `SURFACE` says whether it is public, staff, worker or all. */
async function start(): Promise<void> {
  const settings = Settings.read(process.env);
  const app = await createApp(AppModule.forSurface(settings), settings);
  describeApi(app);
  app.enableShutdownHooks();
  await app.listen(settings.need('PORT'), settings.need('HOST'));
}

try {
  await start();
} catch (error) {
  console.error(error instanceof UnusableSettings ? error.message : error);
  process.exit(1);
}
