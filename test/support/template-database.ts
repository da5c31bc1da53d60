import { Client } from 'pg';

export const templateName = 'wanbi_template';

/** Makes the template by running all migrations, and closes it: a database with connections cannot be copied. */
export async function createTemplate(
  serverUrl: string,
  migrate: (url: string) => Promise<void>,
): Promise<void> {
  await withAdmin(serverUrl, (admin) => admin.query(`CREATE DATABASE ${templateName}`));
  await migrate(urlOfDatabase(serverUrl, templateName));
  await withAdmin(serverUrl, async (admin) => {
    await admin.query(`ALTER DATABASE ${templateName} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      templateName,
    ]);
  });
}

export function urlOfDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs one step on the server's `postgres` database, with a connection of its own. */
export async function withAdmin<T>(
  serverUrl: string,
  step: (admin: Client) => Promise<T>,
): Promise<T> {
  const admin = new Client({ connectionString: urlOfDatabase(serverUrl, 'postgres') });
  await admin.connect();
  try {
    return await step(admin);
  } finally {
    await admin.end();
  }
}
