import { isCommonPassword } from '../../src/identity/passwords/common-passwords.js';
import {
  assertGoodPassword,
  assertNotGuessable,
} from '../../src/identity/passwords/password-rules.js';
import { addressBlock } from '../../src/platform/throttle/index.js';
import { deviceFamily } from '../../src/identity/sign-in/device-family.js';

it.each([
  'Password123!',
  'P@ssw0rd2022!',
  'Gongan@2022!!',
  'qwertyuiop123',
  '1qaz2wsx3edc',
  'aaaaaaaaaaaaaaa',
  'abababababab',
  'abcdefghijkl',
  '987654321098',
  '147258369147',
  'wanbiwanbiwanbi',
  'xuchang weidu 2026',
])('%s is tried first, so it is refused', (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

it.each([
  'correct horse battery staple',
  'vaag-Koper-9-zeilboot',
  '月亮 板凳 萝卜 灯笼 钥匙',
  '583926041738',
])('%s is good enough', (password) => {
  expect(isCommonPassword(password)).toBe(false);
});

it('a password has 12 to 200 characters, counted as people count', () => {
  const faultOf = (password: string) => {
    try {
      assertGoodPassword(password);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(faultOf('bk7#xQ2!vLp')).toBe('password-too-short');
  expect(faultOf('bk7#xQ2!vLp9')).toBeNull();
  expect(faultOf('月亮板凳萝卜灯笼钥匙')).toBe('password-too-short');
  expect(faultOf('bk7#xQ2!vLp9'.repeat(17))).toBe('password-too-long');
  // Full width is the same as half width.
  expect(faultOf('ｐａｓｓｗｏｒｄ１２３４')).toBe('password-too-common');
});

it.each([
  ['the username', 'my lights zhangw! burn'],
  ['the unit', 'WEIDU nine lamps burning'],
  ['a part of the unit’s code', 'plain nine lamps burning'],
  ['the name', '月亮张伟板凳萝卜灯笼钥匙'],
])('nor does %s stand in it', (_, password) => {
  const person = { username: 'zhangw', unitCode: 'weidu-plain-clothes', name: '张伟' };
  expect(() => assertNotGuessable(password, person)).toThrow('stands in this password');
  expect(() => assertNotGuessable('nine lamps are burning', person)).not.toThrow();
});

it.each([
  ['10.1.2.3', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2:bbbb:cccc:dddd:eeee', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('a requester at %s counts as %s', (address, block) => {
  expect(addressBlock(address)).toBe(block);
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130 Safari/537.36 Edg/130',
    'Edge · Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; 张三的手机) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36',
    'Chrome · Android',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1', 'Safari · iOS'],
  ['<script>alert(1)</script>', ''],
  [undefined, ''],
])('%s is shown as “%s”, in our own words', (userAgent, shown) => {
  expect(deviceFamily(userAgent)).toBe(shown);
});
