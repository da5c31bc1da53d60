import { SaxesParser } from 'saxes';
import { sheetLimits } from '../sheet-limits.js';
import { Refused } from './refused.js';

export interface XmlHandlers {
  open: (name: string, attributes: Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const declaration = '<!DOCTYPE';

/** XML without what makes XML dangerous: no document type, so no entities of its own; bounded in depth and in text. */
export class CarefulXml {
  private readonly parser = new SaxesParser({ xmlns: false as const, position: false });
  private depth = 0;
  private sinceTag = 0;
  private tail = '';

  constructor(handlers: XmlHandlers) {
    this.parser.on('opentag', ({ name, attributes }) => {
      this.depth += 1;
      this.sinceTag = 0;
      if (this.depth > sheetLimits.depth) throw new Refused('sheet-unreadable');
      handlers.open(localName(name), attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.depth -= 1;
      this.sinceTag = 0;
      handlers.close?.(localName(name));
    });
    const { text } = handlers;
    if (text) {
      this.parser.on('text', text);
      this.parser.on('cdata', text);
    }
  }

  /** @throws {Refused} for a document type or endless text; the parser's error for what is not XML */
  feed(piece: string): void {
    // Looked for in the letters themselves: the parser would first gather all of it.
    const looked = this.tail + piece.slice(0, declaration.length);
    if (looked.includes(declaration) || piece.includes(declaration)) {
      throw new Refused('sheet-has-declarations');
    }
    this.tail = piece.slice(-declaration.length);
    this.sinceTag += piece.length;
    this.parser.write(piece);
    if (this.sinceTag > sheetLimits.charactersBetweenTags) throw new Refused('sheet-cell-too-long');
  }

  end(): void {
    this.parser.close();
  }
}

/** Workbooks come with and without a prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
