import { refusalStatus, type DomainError } from '../errors/domain-error.js';

/** RFC 9457 problem details. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  [member: string]: unknown;
}

export const problemContentType = 'application/problem+json; charset=utf-8';

export function problemOfDomainError(error: DomainError): Problem {
  const { facts, ...details } = error.details;
  return {
    // First, so that a fact can't take the place of what RFC 9457 defines.
    ...facts,
    type: `urn:wanbi:problem:${error.code}`,
    title: error.code.replaceAll('-', ' '),
    status: refusalStatus[error.kind],
    code: error.code,
    detail: error.message,
    ...details,
  };
}

const codeOfStatus: Record<number, string> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  414: 'address-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

export function problemOfStatus(status: number, detail?: string): Problem {
  const code = codeOfStatus[status] ?? (status < 500 ? 'malformed-request' : 'internal-error');
  return {
    type: `urn:wanbi:problem:${code}`,
    title: code.replaceAll('-', ' '),
    status,
    code,
    detail,
  };
}
