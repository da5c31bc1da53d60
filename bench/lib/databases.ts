import { Client } from 'pg';
import type { EmbeddedPostgres } from '../../src/platform/embedded-postgres/index.js';

/** A fresh database on the server. @returns its URL */
export async function makeDatabase(server: EmbeddedPostgres, name: string): Promise<string> {
  const client = await connect(server.url);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return databaseUrl(server, name);
}

/** A database that may be there already, in a folder that was kept. @returns its URL */
export async function keptDatabase(server: EmbeddedPostgres, name: string): Promise<string> {
  const client = await connect(server.url);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  await client.end();
  return rowCount ? databaseUrl(server, name) : makeDatabase(server, name);
}

function databaseUrl(server: EmbeddedPostgres, name: string): string {
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.toString();
}

export async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
