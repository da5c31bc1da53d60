import autocannon from 'autocannon';

export interface LoadPlan {
  origin: string;
  path: string;
  connections: number;
  seconds?: number;
  /** requests in all, instead of a time */
  amount?: number;
  /** what the next request says; every one is another */
  next: () => { body: string; headers?: Record<string, string> };
}

export interface LoadAnswers {
  /** requests written to a socket; some have no answer when the time is up */
  sent: number;
  /** bodies of the answers with status 201 */
  created: string[];
  /** answers with another status, errors and time-outs */
  refused: number;
  /** milliseconds an answer took, of all answers */
  latencies: number[];
  /** from the first request to the last answer */
  seconds: number;
}

/** Keep-alive connections that each send the next request when the answer to the one before is there. */
export async function putUnderLoad(plan: LoadPlan): Promise<LoadAnswers> {
  const created: string[] = [];
  const latencies: number[] = [];
  let refused = 0;
  let lastAnswer = 0;
  const start = performance.now();
  const run = autocannon({
    url: plan.origin,
    connections: plan.connections,
    sampleInt: 100,
    ...(plan.amount ? { amount: plan.amount } : { duration: plan.seconds }),
    requests: [
      {
        method: 'POST',
        path: plan.path,
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => {
          const { body, headers } = plan.next();
          return { ...request, body, headers: { ...request.headers, ...headers } };
        },
        onResponse: (status, body) => {
          lastAnswer = performance.now();
          if (status === 201) created.push(body);
          else refused += 1;
        },
      },
    ],
  });
  run.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  const { errors, timeouts, requests } = await run;
  return {
    sent: requests.sent,
    created,
    refused: refused + errors + timeouts,
    latencies,
    seconds: (lastAnswer - start) / 1_000,
  };
}
