import * as fc from 'fast-check';
import {
  nextRecord,
  nextToSend,
  OUTBOX_STATES,
  type OutboxEvent,
  type OutboxRecord,
} from '../../web/field/src/outbox/outbox-record.js';
import { uuidV7 } from '../../web/field/src/outbox/uuid-v7.js';

const record = (given: Partial<OutboxRecord> = {}): OutboxRecord => ({
  id: uuidV7(),
  kind: 'vehicle',
  route: '/api/v1/intake-batches/1/vehicles',
  body: { label: 'WD-1' },
  key: 'key-1',
  state: 'queued',
  said: 'WD-1',
  tries: 0,
  ...given,
});
const refused = (status: number, code = 'some-rule'): OutboxEvent => ({
  kind: 'refused',
  refusal: { status, code, details: {} },
});
const stateAfter = (state: OutboxRecord['state'], ...events: OutboxEvent[]) =>
  events.reduce(nextRecord, record({ state })).state;

describe('the life of a record', () => {
  it.each<[string, OutboxRecord['state'], OutboxEvent[]]>([
    ['is answered', 'done', [{ kind: 'sent' }, { kind: 'answered' }]],
    ['loses its answer: it is sent again', 'queued', [{ kind: 'sent' }, { kind: 'lost' }]],
    ['is under way when the page is closed', 'queued', [{ kind: 'sent' }, { kind: 'interrupted' }]],
    ['meets a server that is ill', 'queued', [{ kind: 'sent' }, refused(503)]],
    ['meets a session that has ended', 'queued', [{ kind: 'sent' }, refused(401)]],
    ['is sent too fast', 'queued', [{ kind: 'sent' }, refused(429)]],
    ['breaks a rule', 'failed', [{ kind: 'sent' }, refused(422)]],
    ['contradicts what is there', 'conflict', [{ kind: 'sent' }, refused(409, 'label-taken')]],
    ['is there already', 'done', [{ kind: 'sent' }, refused(409, 'already-registered')]],
    [
      'is tried again by a person',
      'queued',
      [{ kind: 'sent' }, refused(409, 'label-taken'), { kind: 'retried' }],
    ],
  ])('%s: %s', (_, state, events) => {
    expect(stateAfter('queued', ...events)).toBe(state);
  });

  it('tried again it has the same key, said differently another', () => {
    const failed = record({ state: 'conflict' });
    expect(nextRecord(failed, { kind: 'retried' })).toMatchObject({ key: 'key-1' });
    const changed = nextRecord(failed, {
      kind: 'changed',
      body: { label: 'WD-2' },
      said: 'WD-2',
      key: 'key-2',
    });
    expect(changed).toMatchObject({ key: 'key-2', state: 'queued', body: { label: 'WD-2' } });
    expect(changed.id).toBe(failed.id);
  });

  it('nothing is done but what was answered, nothing leaves done, the key changes only with the body', () => {
    const event = fc.constantFrom<OutboxEvent>(
      { kind: 'sent' },
      { kind: 'answered' },
      { kind: 'lost' },
      { kind: 'interrupted' },
      { kind: 'retried' },
      refused(409, 'label-taken'),
      refused(422),
      refused(500),
    );
    const state = fc.constantFrom(...OUTBOX_STATES);
    fc.assert(
      fc.property(state, event, (from, event) => {
        const before = record({ state: from });
        const after = nextRecord(before, event);
        if (after.state === 'done' && from !== 'done')
          expect([from, event.kind]).toEqual(['sending', 'answered']);
        if (from === 'done') expect(after).toBe(before);
        expect([after.id, after.key, after.body]).toEqual([before.id, before.key, before.body]);
      }),
    );
  });
});

describe('what is sent next', () => {
  const vehicle = record();
  const photo = record({ kind: 'photo', after: vehicle.id });
  const later = record();

  it('is the earliest, and small things before photos', () => {
    const free = record({ kind: 'photo' });
    expect(nextToSend([free, vehicle, later])).toBe(vehicle);
    expect(nextToSend([free])).toBe(free);
  });

  it.each(['queued', 'sending', 'failed', 'conflict'] as const)(
    'is never a photo whose vehicle is %s',
    (state) => {
      const next = nextToSend([{ ...vehicle, state }, photo]);
      expect(next?.kind === 'photo').toBe(false);
    },
  );

  it('is a photo whose vehicle is there', () => {
    expect(nextToSend([{ ...vehicle, state: 'done' }, photo])).toBe(photo);
    expect(nextToSend([photo])).toBe(photo);
  });

  it('is nothing while a person has to look at what is left', () => {
    expect(
      nextToSend([record({ state: 'conflict' }), record({ state: 'failed' })]),
    ).toBeUndefined();
  });
});

it('ids of a phone sort in the order they were made, also when its clock is set back', () => {
  const now = Date.now() + 1_000;
  const ids = [now, now, now + 5, now - 60_000, now + 6].map((it) => uuidV7(it));
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
