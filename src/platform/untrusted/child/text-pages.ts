const textsOfPage = 1_000;

interface Page {
  bytes: Buffer;
  ends: Uint32Array;
}

/** A million texts in little more memory than their letters take: as strings they would take three times as much. */
export class TextPages {
  private readonly pages: Page[] = [];
  private open: string[] = [];

  push(text: string): void {
    this.open.push(text);
    if (this.open.length < textsOfPage) return;
    this.pages.push(pageOf(this.open));
    this.open = [];
  }

  at(place: number): string | undefined {
    const page = this.pages[Math.floor(place / textsOfPage)];
    const offset = place % textsOfPage;
    if (!page) return this.open[place - this.pages.length * textsOfPage];
    return page.bytes.toString('utf8', offset === 0 ? 0 : page.ends[offset - 1], page.ends[offset]);
  }
}

function pageOf(texts: string[]): Page {
  const bytes = Buffer.from(texts.join(''));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [place, text] of texts.entries()) {
    end += Buffer.byteLength(text);
    ends[place] = end;
  }
  return { bytes, ends };
}
