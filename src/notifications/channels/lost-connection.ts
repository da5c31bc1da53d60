/** The provider was never reached, so it can't have taken the message. */
const neverReached = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

export interface LostConnection {
  reason: string;
  wasReached: boolean;
}

/** Why there was no answer, as a code, and whether the provider may have heard us. */
export function lostConnection(error: unknown): LostConnection {
  const { cause, code, name } = error as { cause?: { code?: string }; code?: string; name: string };
  const reason = cause?.code ?? code ?? name;
  return { reason, wasReached: !neverReached.has(reason) };
}
