/** One text for one value: keys sorted, no space, undefined left out. What is hashed and signed. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map((it) => canonicalJson(it)).join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const it = (value as Record<string, unknown>)[key];
    if (it === undefined) continue;
    text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(it)}`;
  }
  return `{${text}}`;
}
