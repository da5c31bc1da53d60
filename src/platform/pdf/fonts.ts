import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Beside its program, where the package keeps them. */
function fontFile(packageName: string, file: string): string {
  return path.join(path.dirname(require.resolve(packageName)), '..', 'fonts', file);
}

const simplified = (weight: string) => fontFile('@embedpdf/fonts-sc', `NotoSansHans-${weight}.otf`);
const japanese = (weight: string) => fontFile('@embedpdf/fonts-jp', `NotoSansJP-${weight}.otf`);

export type Weight = 'regular' | 'bold';

/**
 * The fonts of our papers, in the order in which they are asked for a character: the first has all that is printed in
 * China, the second characters of names that only Japanese standards have kept (𠮷).
 */
export const fontFiles: Record<Weight, string[]> = {
  regular: [simplified('Regular'), japanese('Regular')],
  bold: [simplified('Bold'), japanese('Bold')],
};
