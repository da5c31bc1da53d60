import * as fc from 'fast-check';
import { citizenIdCheckCharacter } from '../../src/people/citizen-id.js';
import { maskAddress } from '../../src/people/mask-address.js';
import { maskEmail, maskIdNumber, maskName, maskPhone } from '../../src/people/mask.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('a name shows its surname', () => {
  it.each([
    ['张伟', '张*'],
    ['张三丰', '张**'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳修', '欧阳*'],
    ['欧阳', '欧*'],
    ['𠮷田', '𠮷*'],
    ['㛃䶮', '㛃*'],
    ['葛\u{e0100}亮', '葛\u{e0100}*'],
    ['张', '*'],
    ['John Smith', 'J***'],
    ['Émile', 'É***'],
    ['阿凡提·买买提', '阿***'],
    ['13812345678', '***'],
    ['\ud842x', '***'],
    [' 张伟 ', '张*'],
    ['  ', ''],
    ['', ''],
  ])('%j as %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('never the whole, never more than two characters', () => {
    const name = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom('欧', '阳', '张', '𠮷', 'a', '·', ' ', '1') }),
    );
    fc.assert(
      fc.property(name, (name) => {
        const masked = maskName(name);
        if (name.trim() === '') expect(masked).toBe('');
        else expect(masked).toMatch(/^(?:\p{L}\P{L}*?){0,2}\*{1,4}$/su);
      }),
    );
  });
});

describe('a phone shows three digits and four', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['+86 138 1234 5678', '138****5678'],
    ['0374-2626110', '0374-****10'],
    ['0374-2626110-801', '0374-****10'],
    ['010-65251110', '010-****10'],
    ['1381234567', '****'],
    ['张伟的电话', '****'],
    ['', ''],
  ])('%j as %j', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it('whatever else it is shows nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(maskPhone(text)).toMatch(/^(?:|\*{4}|1\d\d\*{4}\d{4}|0\d{2,3}-\*{4}\d\d)$/);
      }),
    );
  });

  it('hides four digits of every mobile', () => {
    fc.assert(
      fc.property(fc.nat(9999), (hidden) => {
        const middle = String(hidden).padStart(4, '0');
        expect(maskPhone(`138${middle}5678`)).toBe('138****5678');
      }),
    );
  });
});

describe('an ID number hides the birth date', () => {
  it.each([
    ['411002190001010017', '411***********0017'],
    [' 411002 19000101 0017', '411***********0017'],
    ['411002190001010018', '****18'],
    ['E12345678', '****78'],
    ['1234567', '****'],
    ['军字第123号', '****'],
    ['', ''],
  ])('%j as %j', (idNumber, masked) => {
    expect(maskIdNumber(idNumber)).toBe(masked);
  });

  it('of every citizen ID', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((it) => String(it).padStart(2, '0'));
    fc.assert(
      fc.property(day, fc.integer({ min: 1900, max: 2020 }), (day, year) => {
        const first17 = `411002${year}03${day}001`;
        const check = citizenIdCheckCharacter(first17);
        expect(maskIdNumber(first17 + check)).toBe(`411***********001${check}`);
      }),
    );
  });

  it('and any text shows at most seven characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(maskIdNumber(text)).toMatch(/^(?:|\*{4}[A-Z0-9]{0,2}|\d{3}\*{11}\d{3}[\dX])$/);
      }),
    );
  });
});

describe('a mail address shows one character and the provider', () => {
  it.each([
    ['zhang@163.com', 'z***@163.com'],
    ['12345678@qq.com', '1***@qq.com'],
    ['a.b+c@mail.example.com.cn', 'a***@mail.example.com.cn'],
    ['a@163.com', '***'],
    ['zhang', '***'],
    ['zhang@13812345678.com', '***'],
    ['zhang@@163.com', '***'],
    ['a b@163.com', '***'],
    ['', ''],
  ])('%j as %j', (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });

  it('or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.emailAddress()), (text) => {
        const masked = maskEmail(text);
        expect(masked).toMatch(/^(?:|(?:[a-z0-9])?\*{3}(?:@[a-z0-9.-]+)?)$/i);
        if (text.trim() !== '') expect(masked).toContain('***');
      }),
    );
  });
});

describe('an address shows its district', () => {
  it.each([
    ['河南省许昌市魏都区七一路123号3单元402', '河南省许昌市魏都区***'],
    ['许昌市禹州市颍川路1号', '许昌市禹州市***'],
    ['魏都区建业小区3号楼', '魏都区***'],
    ['建业小区3号楼', '***'],
    ['张三家住许昌市', '***'],
    ['广东省深圳市南山区', '广东省***'],
    ['河南省', '河南省***'],
    ['', ''],
  ])('%j as %j', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('and nothing that is not on the list', () => {
    const word = fc.constantFrom('河南省', '许昌市', '魏都区', '七一路', '小区', '张三', '12');
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(word).map((it) => it.join('')),
        ),
        (text) => {
          expect(maskAddress(text)).toMatch(/^(?:|(?:河南省)?(?:许昌市)?(?:魏都区)?\*{3})$/);
        },
      ),
    );
  });
});
