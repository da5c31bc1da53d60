/** What Excel and its like take for the beginning of a formula, or for the end of the cell before. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A cell for a CSV that a person will open: text that a spreadsheet program would run as a formula gets a quote in
 * front, a number with a sign too: a phone in international form is text. One that begins with quotes gets one more, so that
 * what a list says can be read back.
 */
export function harmlessCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
