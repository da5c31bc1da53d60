import {
  handOverBody,
  isAnother,
  nothingSaid,
  type HandOverSaid,
} from '../../web/field/src/desk/hand-over-body.js';

type AtDesk = Parameters<typeof handOverBody>[1];

const it1 = { id: 'appointment', vehicle: { label: 'WD-2022-00031' } } as AtDesk;
const said: HandOverSaid = {
  ...nothingSaid,
  label: ' WD-2022-00031 ',
  name: '李小满',
  idNumber: '411002190001010017',
  ownerIdNumber: '411002190001010025',
  mandateNote: '委托书 9月7日',
  condition: '与登记一致',
  keysNote: '无',
};

it('rule 11: of papers those are sent that the recipient is asked for', () => {
  const of = (kind: HandOverSaid['kind']) =>
    Object.keys(handOverBody('id', it1, { ...said, kind }).recipient);
  expect(of('owner')).toEqual(['kind', 'name', 'idNumber']);
  expect(of('agent')).toEqual(['kind', 'name', 'idNumber', 'ownerIdNumber', 'mandateNote']);
  expect(of('heir')).toEqual(['kind', 'name', 'idNumber', 'mandateNote']);
});

it.each([
  ['WD-2022-00031', false],
  ['ｗｄ-2022-00031', false],
  ['', false],
  ['WD-2022-00032', true],
])('%s is another thing: %s', (label, isIt) => {
  expect(isAnother({ ...said, label }, it1)).toBe(isIt);
});
