import { pdfBytes, writeText } from '../../src/platform/pdf/index.js';
import { openPdf } from '../support/open-pdf.js';

const madeAt = new Date('2022-09-08T01:00:00Z');

const written = async (text: string, width?: number) =>
  openPdf(
    await pdfBytes({ title: '试', madeAt }, (page) => {
      writeText(page, text, { x: 40, y: 40, size: 14, ...(width && { width }) });
    }),
  );

it.each(['欧阳娜娜', '𠮷田', '㛃䶮', '𬭚𠅤镕堃', '豫K·12345（正）'])(
  'writes %s so that it is read back',
  async (name) => {
    const { text, fonts } = await written(`失主：${name}`);
    expect(text.replace(/\s/g, '')).toBe(`失主：${name}`);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/yes yes yes/);
  },
);

it('a character that no font has is written out as its number', async () => {
  const { text } = await written('王\u{2A6D5}');
  expect(text.replace(/\s/g, '')).toBe('王〓(U+2A6D5)');
});

it('breaks what is too long for its place, and loses nothing', async () => {
  const long = '许昌市公安局魏都分局𠮷田先生的电动自行车'.repeat(4);
  const { text } = await written(long, 200);
  expect(text.split('\n').filter(Boolean).length).toBeGreaterThan(3);
  expect(text.replace(/\s/g, '')).toBe(long);
});

it('the same paper comes out the same', async () => {
  const draw = () =>
    pdfBytes(
      { title: '试', madeAt },
      (page) => void writeText(page, '发还', { x: 9, y: 9, size: 9 }),
    );
  expect(await draw()).toEqual(await draw());
});
