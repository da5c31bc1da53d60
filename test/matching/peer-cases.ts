/**
 * Bike Index's own cases of searching a serial, as facts: what is registered, what is asked, what is found there (equal,
 * containing or near). Where we differ on purpose the reason is named as in docs/measurements/matching.md.
 */
export interface PeerCase {
  asked: string;
  registered: string[];
  there: string[];
  /** where it is not what is found there */
  here?: string[];
  because?: Difference;
  colour?: string;
}

export type Difference =
  | 'words of a number in another order'
  | 'three edits where a zero is one of them'
  | 'one word of a number with an edit'
  | 'near ones beside nearer ones'
  | 'colour, maker'
  | 'bicycles that are not stolen'
  | 'Chinese letters, full width';

const [stolen, owner, third] = ['O|ILSZB-111JJJG8', 'O|ILSZB-111JJJJJ', 'O|ILSZB-111JJJN'];
const two = [stolen, owner];
const three = [stolen, owner, third];
const digits = ['345678901', '12345678901', '9876543210'];
const serials = ['SERIAL111', 'SERIAL222', 'SERIAL333'];

export const colours: Record<string, string> = { [stolen]: '黑色', [owner]: '蓝色' };

export const peerCases: PeerCase[] = [
  { asked: 'STood ffer', registered: ['st00d-ffer'], there: ['st00d-ffer'] },
  { asked: 'SToodffer', registered: ['st00d-ffer'], there: ['st00d-ffer'] },
  { asked: 'ST ood ffer', registered: ['st00d-ffer'], there: ['st00d-ffer'] },
  { asked: 'ST0oD', registered: ['st00d-ffer'], there: ['st00d-ffer'] },
  {
    asked: 'bkd-K1oDYooo47',
    registered: ['K10DY00047-bkd'],
    there: ['K10DY00047-bkd'],
    here: [],
    because: 'words of a number in another order',
  },
  {
    asked: '11I528-111JJJJJ',
    registered: two,
    there: two,
    here: [owner],
    because: 'three edits where a zero is one of them',
  },
  { asked: '011 I528-111J J', registered: two, there: two },
  {
    asked: '111528111JJJV',
    registered: two,
    there: two,
    here: [],
    because: 'three edits where a zero is one of them',
  },
  {
    asked: '011 I528-111J J',
    registered: two,
    there: [owner],
    here: two,
    because: 'colour, maker',
    colour: '蓝色',
  },
  {
    asked: '011 I528-111J J',
    registered: two,
    there: [stolen],
    here: two,
    because: 'colour, maker',
    colour: '黑色',
  },
  { asked: '011-I528-111J-J', registered: three, there: three },
  { asked: '011 I528-111J JJg', registered: three, there: three },
  { asked: '11528 11 1JJ Jn', registered: three, there: [third] },
  { asked: '011I528111JJ', registered: three, there: three },
  {
    asked: '0111528111JJJN',
    registered: three,
    there: three,
    here: [third],
    because: 'near ones beside nearer ones',
  },
  {
    asked: 'O11 LSZB 111 JJJN',
    registered: three,
    there: three,
    here: [third],
    because: 'near ones beside nearer ones',
  },
  { asked: '111529', registered: three, there: [] },
  {
    asked: '011I528-111JJJJk',
    registered: two,
    there: [owner],
    here: two,
    because: 'bicycles that are not stolen',
  },
  { asked: '011I528-111JJJk', registered: two, there: two },
  { asked: 'G8FY082T5', registered: ['G8FA08255'], there: ['G8FA08255'] },
  { asked: '01 1 I5 28 111 J JJ', registered: two, there: two },
  { asked: 'somethind', registered: ['something'], there: ['something'] },
  { asked: 'serial_num', registered: ['serial_number'], there: ['serial_number'] },
  { asked: 's-e-r-ia\nln\num', registered: ['serial_number'], there: ['serial_number'] },
  { asked: 's', registered: ['s', '5', 'S'], there: ['s', '5', 'S'] },
  { asked: '0HEYBB', registered: ['0000HEYBB'], there: ['0000HEYBB'] },
  {
    asked: '1234667890',
    registered: digits,
    there: ['12345678901'],
  },
  {
    asked: '3456789',
    registered: digits,
    there: ['345678901', '12345678901'],
  },
  { asked: 'SERIAL119', registered: serials, there: ['SERIAL111'] },
  { asked: 'NONEXISTENT', registered: serials, there: [] },
  { asked: 'HELL0', registered: ['HE11O'], there: ['HE11O'] },
  {
    asked: 'fferds',
    registered: ['st00d-fferd'],
    there: ['st00d-fferd'],
    here: [],
    because: 'one word of a number with an edit',
  },
  { asked: 's0meth1nglvv', registered: ['Something1'], there: ['Something1'] },
  { asked: '车架号：LX1234', registered: ['LX1234'], there: ['LX1234'] },
  {
    asked: 'ＬＸ１２３４',
    registered: ['LX1234'],
    there: [],
    here: ['LX1234'],
    because: 'Chinese letters, full width',
  },
];
