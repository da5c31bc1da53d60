/** Whether two free texts mean the same brand, colour or place: `白` is in `白色`, case and spaces do not count. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (!a || !b) return false;
  return a.includes(b) || b.includes(a);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・,，。.-]/g, '');
}
