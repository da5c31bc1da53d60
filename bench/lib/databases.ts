import { Client } from 'pg';
import type { EmbeddedPostgres } from '../../src/platform/embedded-postgres/index.js';

/** A fresh database on the server. @returns its URL */
export async function makeDatabase(server: EmbeddedPostgres, name: string): Promise<string> {
  const client = await connect(server.url);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.toString();
}

export async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
