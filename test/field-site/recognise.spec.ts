import { recognise, type Recognised } from '../../web/field/src/desk/recognise.js';

const token = 'AZrRk5vEc3CbV1-p_0xYq7mN2sT4uW6zA9bC8dE5fG0';

it.each<[code: string, recognised: Recognised]>([
  [token, { pass: token }],
  [` ${token}\n`, { pass: token }],
  ['PZ-7KQ4-M2P8', { pass: 'PZ7KQ4M2P8' }],
  ['pz 7kq4 m2p8', { pass: 'PZ7KQ4M2P8' }],
  ['CX-7KQ4-M2P8', { reference: 'CX7KQ4M2P8' }],
  ['ＣＸ－７ＫＱ４－Ｍ２Ｐ８', { reference: 'CX7KQ4M2P8' }],
  ['WD-2022-00031', { label: 'WD-2022-00031' }],
  ['CX-2022-00031', { label: 'CX-2022-00031' }],
  ['wd-2022-00031', { label: 'wd-2022-00031' }],
])('%s', (code, recognised) => {
  expect(recognise(code)).toEqual(recognised);
});
