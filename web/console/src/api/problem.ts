/** What the API refused, as RFC 9457 problem details; or that it could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: ProblemDetails = {},
  ) {
    super(details.detail ?? code);
  }

  /** It may work when tried once more. */
  get isPassing(): boolean {
    return this.code === 'unreachable' || this.status >= 500;
  }
}

export interface ProblemDetails {
  detail?: string;
  whatToDo?: string;
  rule?: number;
  field?: string;
  requestId?: string;
  retryAfterSeconds?: number;
  faults?: { field: string; code: string }[];
  missing?: (string | { rule: number; what: string })[];
  matchStatus?: string;
  /** where somebody has come, or what was handed over, already */
  appointmentId?: string;
}

/** Whatever was answered that is not what was asked for. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as ProblemDetails & { code?: string };
  const requestId = body.requestId ?? response.headers.get('x-request-id') ?? undefined;
  return new Problem(response.status, body.code ?? `status-${response.status}`, {
    ...body,
    requestId,
  });
}

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, 'unexpected');
