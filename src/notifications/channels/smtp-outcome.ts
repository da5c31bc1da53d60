import type { Outcome } from './channel.js';

interface SmtpError {
  code?: string;
  responseCode?: number;
  command?: string;
}

/** Steps at which a 5xx is about this message; earlier ones refuse us, which somebody may repair. */
const aboutTheMessage = new Set(['RCPT TO', 'DATA']);

/**
 * What a failed SMTP conversation means: 4xx is temporary, 5xx permanent, a connection lost once the message's bytes
 * were flowing is unknown, one lost before is temporary.
 */
export function smtpOutcome(error: unknown, hasBegunData: boolean): Outcome {
  const { code, responseCode, command } = error as SmtpError;
  const reason = ['smtp', responseCode ?? code ?? 'failed'].join(' ');
  if (responseCode) {
    const isFinal = responseCode >= 500 && aboutTheMessage.has(command ?? '');
    return { kind: isFinal ? 'permanent' : 'temporary', reason };
  }
  if (code === 'EENVELOPE') return { kind: 'permanent', reason };
  return hasBegunData ? { kind: 'unknown', reason } : { kind: 'temporary', reason, isOutage: true };
}
