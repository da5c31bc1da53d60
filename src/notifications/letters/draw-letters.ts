import { pdfBytes, writeText, type PdfPage } from '../../platform/pdf/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';

export interface Letter {
  name: string;
  address: string;
  title: string;
  text: string;
  /** of the notice */
  code: string;
  from: { sender: string; unit: string; address: string; phone: string };
}

/** Points. A4; the window of a DL envelope is 20 mm from the left and 45 mm from the top. */
const mm = 72 / 25.4;
const left = 20 * mm;
const width = 170 * mm;
const window = { y: 45 * mm, width: 85 * mm };
const rowsOnPage = 36;
const quiet = '#52606d';

/** A page of addresses for the post book, then each letter on a page of its own. `null`: that person has been erased. */
export async function drawLetters(letters: (Letter | null)[], madeAt: Date): Promise<Buffer> {
  const day = xuchangDay(madeAt);
  return pdfBytes({ title: `信件清单 ${day}`, madeAt }, (page) => {
    drawAddresses(page, letters, day);
    for (const letter of letters) {
      if (!letter) continue;
      page.addPage();
      drawLetter(page, letter, day);
    }
  });
}

function drawAddresses(page: PdfPage, letters: (Letter | null)[], day: string): void {
  letters.forEach((letter, index) => {
    const row = index % rowsOnPage;
    if (row === 0) {
      if (index > 0) page.addPage();
      writeText(page, `信件清单 ${day}，共${letters.length}封`, {
        x: left,
        y: 40,
        size: 14,
        weight: 'bold',
      });
      writeText(page, '退回的信，按通知编号登记', { x: left, y: 62, size: 9, colour: quiet });
    }
    const y = 84 + row * 20;
    const cells: [x: number, text: string][] = letter
      ? [
          [0, String(index + 1)],
          [24, letter.name],
          [110, letter.address],
          [400, letter.code],
        ]
      : [
          [0, String(index + 1)],
          [24, '（本人信息已删除，不寄）'],
        ];
    for (const [x, text] of cells) writeText(page, oneLine(text), { x: left + x, y, size: 9 });
  });
}

/** The window shows who it is for and nothing else; what it is about stands below the fold. */
function drawLetter(page: PdfPage, letter: Letter, day: string): void {
  const { name, address, from } = letter;
  writeText(page, `寄件：${from.unit}　${from.address}`, {
    x: left,
    y: window.y - 14,
    size: 7,
    colour: quiet,
  });
  const end = writeText(page, address, { x: left, y: window.y, size: 11, width: window.width });
  writeText(page, `${name}　收`, { x: left, y: end + 6, size: 12, weight: 'bold' });
  const title = { x: left, y: 110 * mm, size: 16, weight: 'bold' as const, width };
  let y = writeText(page, letter.title, title) + 16;
  const paragraph = (text: string, size = 12) => {
    y = writeText(page, text, { x: left, y, size, width }) + 10;
  };
  paragraph(`${name}：`);
  paragraph(letter.text);
  paragraph(`通知编号：${letter.code}`, 14);
  paragraph(
    `怎样核实：拨打110，或${from.unit}电话${from.phone}，报通知编号；也可以直接到${from.unit}（${from.address}）问。` +
      '请不要拨打陌生来电或短信里的号码。',
    11,
  );
  y += 16;
  writeText(page, from.sender, { x: left, y, size: 12, width, align: 'right' });
  writeText(page, day, { x: left, y: y + 20, size: 12, width, align: 'right' });
}

/** A long address is cut in the list; it stands whole on its letter. */
const oneLine = (text: string) => (text.length > 26 ? `${text.slice(0, 25)}…` : text);
