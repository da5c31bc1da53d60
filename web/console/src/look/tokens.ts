/** A value of the design tokens, by its name in `tokens.css`: `--ink`. */
export type TokenOf = (name: string) => string;

/** Reads the one file of design tokens, which the public pages use as it stands. */
export function readTokens(css: string): TokenOf {
  const values = new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name,
      value?.replace(/\s+/g, ' ').trim(),
    ]),
  );
  return (name) => {
    const value = values.get(name);
    if (!value) throw new Error(`There is no design token ${name}.`);
    return value.replace(/var\((--[\w-]+)\)/g, (_, other: string) => values.get(other) ?? '');
  };
}
