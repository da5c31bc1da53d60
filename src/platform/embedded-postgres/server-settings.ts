export type ServerSettings = Readonly<Record<string, string | number>>;

/** What every embedded server gets. The log never shows a statement, a value or a row: they may hold personal data. */
export const commonSettings: ServerSettings = {
  listen_addresses: '127.0.0.1',
  // No socket file: its path may not exceed 107 bytes, and a data folder's may.
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
};

/** For a cluster that is thrown away after the run: a crash of the machine may lose it. */
export const throwAwaySettings: ServerSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
};

/** The settings as arguments of `postgres`. */
export function asArguments(settings: ServerSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
