/** A server under measurement, started on a database of its own. */
export interface Contender {
  pid: number;
  origin: string;
  path: string;
  /** headers of the callers who take turns; one without any where nobody has to sign in */
  callers: Record<string, string>[];
}

export interface RunningContender extends Contender {
  stop(): Promise<void>;
}

/** What the module of a contender exports as `start`. */
export type StartContender = (databaseUrl: string) => Promise<RunningContender>;
