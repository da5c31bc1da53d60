/** `?` as one and `*` as any run, for LIKE; null when everything is readable. Folded numbers hold no LIKE characters. */
export function likePattern(folded: string): string | null {
  if (!/[?*]/.test(folded)) return null;
  return folded.replaceAll('?', '_').replaceAll('*', '%');
}
