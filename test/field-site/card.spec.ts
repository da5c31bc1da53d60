import {
  bayAfter,
  isNextLabel,
  isSaid,
  meaningOf,
  newCard,
  nextCard,
  type CardEvent,
  type CardState,
} from '../../web/field/src/intake/card.js';
import { timeLeft } from '../../web/field/src/intake/registration-clock.js';
import { recordsOf } from '../../web/field/src/intake/vehicle-record.js';

const fresh = (): CardState => {
  const card = newCard();
  return { card, before: card };
};
const after = (...events: CardEvent[]) => events.reduce(nextCard, fresh());
const scanned = (code: string): CardEvent => ({ kind: 'scanned', code });
const keys = (text: string): CardEvent[] =>
  Array.from(text).map((key, index) => ({ kind: 'pressed', key, isFirstOfBurst: index === 0 }));
const label = 'WD-2022-00031';
const number = '175721508069087';

describe('a scan says by itself what it is', () => {
  it.each([
    [label, 'label', label],
    ['wd-2022-00031', 'label', label],
    [number, 'frame', number],
    ['LXXPCJ105NA000123', 'frame', 'LXXPCJ105NA000123'],
    ['https://x.cn/q?vinCode=175721508069087&a=1', 'frame', number],
  ])('%s is a %s', (code, slot, text) => {
    expect(meaningOf(code)).toEqual({ slot, text });
  });

  it('label, number: the card goes on by itself', () => {
    const { card } = after(scanned(label), scanned(number));
    expect(card).toMatchObject({ slot: 'brand', label: { text: label }, frame: { text: number } });
  });

  it('in any order', () => {
    const { card } = after(scanned(number), scanned(label));
    expect(card).toMatchObject({ slot: 'brand', label: { text: label }, frame: { text: number } });
  });

  it('takes back the keys that it was heard as', () => {
    const typedBefore = after(scanned(label), { kind: 'pressed', key: '1', isFirstOfBurst: true });
    const { card } = [...keys(number), scanned(number)].reduce(nextCard, typedBefore);
    expect(card.frame.text).toBe(number);
    const wrongSlot = [...keys('WD-2022-7'), scanned('WD-2022-7')].reduce(nextCard, {
      ...typedBefore,
    });
    expect(wrongSlot.card).toMatchObject({ frame: { text: '1' }, label: { text: 'WD-2022-7' } });
  });

  it('that begins with a number key chooses no chip', () => {
    const choosing = after(scanned(label), { kind: 'ground-off', is: true });
    const { card } = [
      { kind: 'chose', brand: '雅迪', isFirstOfBurst: true } as const,
      { kind: 'chose', colour: '白色', isFirstOfBurst: false } as const,
      ...keys(number).slice(1),
      scanned(number),
    ].reduce<CardState>(nextCard, choosing);
    expect(card).toMatchObject({
      brand: '',
      colour: '',
      frame: { text: number },
      isGroundOff: false,
    });
  });

  it('of another label, when this vehicle is said, is the next vehicle', () => {
    const { card } = after(scanned(label), scanned(number));
    expect(isNextLabel(card, 'WD-2022-00032')).toBe(true);
    expect(isNextLabel(card, label)).toBe(false);
    expect(isNextLabel(card, number)).toBe(false);
    expect(isNextLabel(after(scanned(label)).card, 'WD-2022-00032')).toBe(false);
  });

  it('of any code is a bay where a bay is asked for, but never an issued label', () => {
    const inBay = after(scanned(label), scanned(number), { kind: 'went', slot: 'bay' });
    expect(nextCard(inBay, scanned('A-07')).card.bay.text).toBe('A-07');
    expect(isNextLabel(inBay.card, 'A-07')).toBe(false);
    expect(isNextLabel(inBay.card, 'WD-2022-00032')).toBe(true);
  });
});

it('rule 1: a number, that there is none, or a label is enough for a card to be kept', () => {
  expect(isSaid(newCard())).toBe(false);
  expect(isSaid(after(scanned(label)).card)).toBe(true);
  expect(isSaid(after({ kind: 'ground-off', is: true }).card)).toBe(true);
  expect(isSaid(after({ kind: 'went', slot: 'frame' }, ...keys('17*')).card)).toBe(true);
});

it('the next card keeps type and row, and nothing of the vehicle', () => {
  const bay: CardEvent[] = [{ kind: 'went', slot: 'bay' }, ...keys('B-09')];
  const state = after(
    scanned(label),
    scanned(number),
    { kind: 'chose', brand: '雅迪' },
    { kind: 'chose', colour: '白色' },
    { kind: 'chose', vehicleType: 'bicycle' },
    { kind: 'photographed', picture: 'p' },
    ...bay,
  );
  const { card } = nextCard(state, { kind: 'next' });
  expect(card).toMatchObject({ vehicleType: 'bicycle', bay: { text: 'B-10' }, slot: 'label' });
  expect(card).toMatchObject({ label: { text: '' }, frame: { text: '' }, brand: '', pictures: [] });
  expect(card.id).not.toBe(state.card.id);
});

it('a part has its own number, whatever is scanned, and is put away after it', () => {
  const code = 'TN72V20AH20220001';
  const state = after(scanned(label), { kind: 'is-part', part: 'battery' }, scanned(code));
  expect(state.card).toMatchObject({ slot: 'bay', frame: { text: code }, label: { text: label } });
  const [vehicle, picture] = recordsOf({ ...state.card, pictures: ['p'] }, 'batch-1');
  expect(vehicle!.body).toMatchObject({
    part: 'battery',
    identifiers: [{ kind: 'battery', value: code }],
  });
  expect(picture!.body).toEqual({ kind: 'part-number' });
  expect(nextCard(state, { kind: 'next' }).card.part).toBe('battery');
  const lost = after({ kind: 'is-part', part: 'motor' }, { kind: 'ground-off', is: true });
  expect(recordsOf(lost.card, 'batch-1')[0]!.body).toMatchObject({
    part: 'motor',
    identifiers: [{ kind: 'motor', state: 'obliterated' }],
  });
  const whole = after({ kind: 'is-part', part: 'battery' }, { kind: 'is-part' }, scanned(number));
  expect(recordsOf(whole.card, 'batch-1')[0]!.body).toMatchObject({
    identifiers: [{ kind: 'frame', value: number }],
  });
});

it('* alone is a number of which nothing is left', () => {
  const { card } = after({ kind: 'went', slot: 'frame' }, ...keys('*'));
  const [{ body } = {}] = recordsOf(card, 'batch-1');
  expect(body).toMatchObject({ identifiers: [{ kind: 'frame', state: 'obliterated' }] });
});

it.each([
  ['A-07', 'A-08'],
  ['A-099', 'A-100'],
  ['A', 'A'],
  ['', ''],
])('beside bay %s lies %s', (bay, next) => {
  expect(bayAfter({ text: bay })).toEqual({ text: next });
});

it('a card is one record and one for each picture, which waits for it', () => {
  const { card } = after(
    scanned(label),
    { kind: 'ground-off', is: true },
    {
      kind: 'photographed',
      picture: '01900000-0000-7000-8000-000000000001',
    },
  );
  const [vehicle, photo] = recordsOf(card, 'batch-1');
  expect(vehicle).toMatchObject({
    id: card.id,
    after: 'batch-1',
    body: { id: card.id, label, identifiers: [{ kind: 'frame', state: 'obliterated' }] },
  });
  expect(photo).toMatchObject({ after: card.id, body: { kind: 'frame-number' }, said: label });
});

it.each([
  ['2022-08-12T01:00:00Z', { isLate: false, hours: 23, minutes: 59 }],
  ['2022-08-11T01:01:00Z', { isLate: false, hours: 0, minutes: 0 }],
  ['2022-08-11T01:00:00Z', { isLate: true, hours: 0, minutes: 0 }],
])('rule 1: due at %s', (dueAt, left) => {
  expect(timeLeft(dueAt, Date.parse('2022-08-11T01:00:30Z'))).toEqual(left);
});
