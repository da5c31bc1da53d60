/** autocannon brings no types; these are of what the benches use. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  namespace autocannon {
    interface Request {
      method: 'POST';
      path: string;
      headers: Record<string, string>;
      body?: string;
      setupRequest?: (request: Request) => Request;
      onResponse?: (status: number, body: string) => void;
    }

    interface Options {
      url: string;
      connections: number;
      /** seconds */
      duration?: number;
      /** requests in all, instead of a duration */
      amount?: number;
      requests: Request[];
      /** milliseconds between two samples; a run ends with one */
      sampleInt?: number;
    }

    interface Result {
      errors: number;
      timeouts: number;
      requests: { sent: number };
    }

    type Instance = EventEmitter & PromiseLike<Result>;
  }

  function autocannon(options: autocannon.Options): autocannon.Instance;
  export = autocannon;
}
