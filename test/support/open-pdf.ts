import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A PDF as its reader has it: its text, the names of its embedded fonts, its pages as PNG. Needs poppler-utils. */
export interface OpenedPdf {
  text: string;
  fonts: string[];
  pages: Buffer[];
}

export function openPdf(pdf: Uint8Array): OpenedPdf {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-pdf-'));
  const file = path.join(folder, 'paper.pdf');
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8' });
  try {
    writeFileSync(file, pdf);
    const fonts = run('pdffonts', file)
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '');
    run('pdftoppm', '-png', '-r', '200', file, path.join(folder, 'page'));
    const pictures = readdirSync(folder).filter((it) => it.endsWith('.png'));
    return {
      text: run('pdftotext', '-layout', file, '-'),
      fonts,
      pages: pictures.toSorted().map((it) => readFileSync(path.join(folder, it))),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
