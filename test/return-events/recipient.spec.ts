import {
  assertEntitled,
  isMinor,
  type Recipient,
} from '../../src/return-events/hand-overs/recipient.js';

const ownId = '411002190001010017';
const otherId = '411002190001010025';
const owner = { name: '欧阳娜娜', phone: '13812345678', idNumber: ownId };
const today = '2022-09-08';
const self: Recipient = { kind: 'owner', name: '欧阳娜娜', idNumber: ownId };
const agent: Recipient = {
  kind: 'agent',
  name: '李四',
  idNumber: otherId,
  ownerIdNumber: ownId,
  mandateNote: '委托书',
};

it.each<[string, Recipient, object]>([
  ['the owner with their own ID', self, {}],
  ['the owner, the ID in another spelling', { ...self, idNumber: '411002 19000101 0017' }, {}],
  ['the owner by name, where the report has no ID number', self, { idNumber: undefined }],
  ['an agent with mandate and both IDs', agent, {}],
  ['a guardian with proof', { ...agent, kind: 'guardian', ownerIdNumber: undefined }, {}],
  ['an organisation with its letter', { ...agent, kind: 'organisation' }, { name: '魏都物业' }],
  ['an heir with proof', { ...agent, kind: 'heir' }, {}],
])('rules 11 and 13: %s may receive', (_, recipient, given) => {
  expect(() => assertEntitled(recipient, { ...owner, ...given }, today)).not.toThrow();
});

it.each<[string, Recipient, string, number]>([
  ['another ID number', { ...self, idNumber: otherId }, 'recipient-is-not-owner', 11],
  ['another name', { ...self, name: '欧阳娜' }, 'recipient-is-not-owner', 11],
  ['an agent without a mandate', { ...agent, mandateNote: ' ' }, 'mandate-missing', 11],
  [
    'an agent without the owner’s ID',
    { ...agent, ownerIdNumber: undefined },
    'mandate-missing',
    11,
  ],
  [
    'an agent with another’s ID',
    { ...agent, ownerIdNumber: otherId },
    'recipient-is-not-owner',
    11,
  ],
  [
    'a guardian without proof',
    { ...agent, kind: 'guardian', mandateNote: undefined },
    'mandate-missing',
    13,
  ],
  [
    'an organisation without a letter',
    { ...agent, kind: 'organisation', mandateNote: undefined },
    'mandate-missing',
    13,
  ],
  [
    'an heir without proof',
    { ...agent, kind: 'heir', mandateNote: undefined },
    'mandate-missing',
    13,
  ],
])('rules 11 and 13: %s may not', (_, recipient, code, rule) => {
  expect(() => assertEntitled(recipient, owner, today)).toThrow(
    expect.objectContaining({ code, details: expect.objectContaining({ rule }) }),
  );
});

it('rule 13: a minor collects through a guardian', () => {
  expect(() => assertEntitled(self, owner, '1917-12-31')).toThrow(
    expect.objectContaining({ code: 'minor-needs-guardian' }),
  );
});

it.each([
  ['1917-12-31', true],
  ['1918-01-01', false],
])('comes of age on the eighteenth birthday: on %s a minor is %s', (day, expected) => {
  expect(isMinor(ownId, day)).toBe(expected);
});
