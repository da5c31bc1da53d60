const delimiters = [',', ';', '\t'] as const;
type Delimiter = (typeof delimiters)[number];

const linesLookedAt = 10;
const charactersLookedAt = 64 * 1024;
/** Excel's own way to say it, as the first line. */
const said = /^\uFEFF?"?sep=(.)"?\r?\n/i;

/** What stands between the cells: most of the first lines have more of it than of the others, outside of quotes. */
export async function delimiterOf(text: AsyncIterable<string>): Promise<Delimiter> {
  let head = '';
  for await (const piece of text) {
    head += piece;
    if (head.length > charactersLookedAt) break;
  }
  const named = delimiters.find((it) => it === said.exec(head)?.[1]);
  if (named) return named;
  const votes = new Map<Delimiter, number>(delimiters.map((it) => [it, 0]));
  for (const line of linesOf(head.slice(0, charactersLookedAt))) {
    const counts = delimiters.map((it) => line.split(it).length - 1);
    const most = Math.max(...counts);
    if (most > 0) {
      const winner = delimiters[counts.indexOf(most)]!;
      votes.set(winner, votes.get(winner)! + 1);
    }
  }
  return delimiters.reduce((best, it) => (votes.get(it)! > votes.get(best)! ? it : best));
}

/** Without what stands in quotes: a cell may hold line breaks and any of the three. */
function linesOf(head: string): string[] {
  return head
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .slice(0, linesLookedAt);
}
