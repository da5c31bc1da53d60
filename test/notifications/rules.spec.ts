import { verdictOfReceipt, verdictOn } from '../../src/notifications/delivering/verdict.js';
import { isQuiet, nextWakingInstant } from '../../src/notifications/delivering/quiet-hours.js';
import { retryPauseMs } from '../../src/notifications/delivering/retry-pause.js';
import { smtpOutcome } from '../../src/notifications/channels/smtp-outcome.js';
import { chooseRecipient } from '../../src/notifications/promising/choose-recipient.js';

const traits = (isIdempotent: boolean, canBeAsked = false) => ({ isIdempotent, canBeAsked });

const at = (time: string) => new Date(`2022-08-11T${time}+08:00`);

it.each([
  ['20:59:59', false],
  ['21:00:00', true],
  ['23:59:00', true],
  ['00:00:00', true],
  ['07:59:59', true],
  ['08:00:00', false],
])('at %s in Xuchang people are %s asleep', (time, quiet) => {
  expect(isQuiet(at(time))).toBe(quiet);
});

it.each([
  ['09:00:00', '2022-08-11T01:00:00.000Z'],
  ['21:30:00', '2022-08-12T00:00:00.000Z'],
  ['00:30:00', '2022-08-11T00:00:00.000Z'],
])('what is due at %s goes out at %s', (time, expected) => {
  expect(nextWakingInstant(at(time)).toISOString()).toBe(expected);
});

it('pauses longer after each try, and gives up after about a day', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempts) => retryPauseMs(attempts)!);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(retryPauseMs(8)).toBeUndefined();
});

it.each([
  [{ kind: 'unknown', reason: 'x' } as const, false, 1, 'outcome-unknown'],
  [{ kind: 'unknown', reason: 'x' } as const, true, 1, 'temporary-failure'],
  [{ kind: 'temporary', reason: 'x' } as const, false, 1, 'temporary-failure'],
  [{ kind: 'temporary', reason: 'x' } as const, false, 8, 'technical-failure'],
  [{ kind: 'permanent', reason: 'x' } as const, true, 1, 'permanent-failure'],
  [{ kind: 'sent' } as const, false, 1, 'sent'],
])('%j (idempotent: %s, try %d) makes it %s', (outcome, isIdempotent, attempts, status) => {
  expect(verdictOn(outcome, attempts, traits(isIdempotent), at('09:00:00')).status).toBe(status);
});

it('after a time-out a provider that can be asked is asked, not sent to again', () => {
  const unknown = { kind: 'unknown', reason: 'TimeoutError' } as const;
  expect(verdictOn(unknown, 1, traits(false, true), at('09:00:00'))).toMatchObject({
    status: 'sending',
    what: 'asking',
    askAt: at('09:02:00'),
  });
});

it.each([
  ['temporary', true, 'sending'],
  ['temporary', false, 'technical-failure'],
  ['unknown', true, 'sending'],
  ['unknown', false, 'outcome-unknown'],
] as const)(
  'the last try being %s, one that can be asked (%s) is asked before anybody is given up: %s',
  (kind, canBeAsked, status) => {
    const outcome = { kind, reason: 'x' };
    expect(verdictOn(outcome, 8, traits(true, canBeAsked), at('09:00:00')).status).toBe(status);
  },
);

it('an outage is no fault of the message: it is never given up for it', () => {
  const outage = { kind: 'temporary', reason: 'ECONNREFUSED', isOutage: true } as const;
  expect(verdictOn(outage, 50, traits(false), at('09:00:00')).status).toBe('temporary-failure');
});

it.each([
  [{ kind: 'delivered' } as const, 'delivered'],
  [{ kind: 'not-delivered', reason: 'x' } as const, 'technical-failure'],
  [{ kind: 'refused', reason: 'x' } as const, 'permanent-failure'],
])('a receipt %j makes it %s', (receipt, status) => {
  expect(verdictOfReceipt(receipt).status).toBe(status);
});

it.each([
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, false, 'permanent'],
  [{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, false, 'temporary'],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, true, 'permanent'],
  [{ code: 'EMESSAGE', responseCode: 451, command: 'DATA' }, true, 'temporary'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, false, 'temporary'],
  [{ code: 'ECONNECTION', command: 'CONN' }, true, 'unknown'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, true, 'unknown'],
  [{ code: 'ECONNECTION', command: 'CONN' }, false, 'temporary'],
  [{ code: 'EDNS' }, false, 'temporary'],
])('%j with data begun %s is %s', (error, hasBegunData, kind) => {
  expect(smtpOutcome(error, hasBegunData).kind).toBe(kind);
});

it.each([
  [{ phone: '13812345678' }, { channel: 'sms', address: '13812345678' }],
  [
    { phone: '+86 138-1234-5678', email: 'a@b.cn' },
    { channel: 'sms', address: '13812345678' },
  ],
  [
    { phone: '0374-2626110', secondPhone: '13812345678' },
    { channel: 'sms', address: '13812345678' },
  ],
  [
    { phone: '0374-2626110', email: 'a@b.cn' },
    { channel: 'mail', address: 'a@b.cn' },
  ],
  [{ phone: '0374-2626110' }, undefined],
])('%j is written to by %j', (person, expected) => {
  expect(chooseRecipient({ name: '张三', ...person })).toEqual(expected);
});
