const offsetMs = 8 * 60 * 60 * 1000;

/** What a record says as the cells of a list: what is not known is left out, an instant is written in Asia/Shanghai. */
export function cellsOf(
  said: Readonly<Record<string, string | Date | null | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([field, value]) => {
      const text = value instanceof Date ? writtenInstant(value) : (value ?? '').trim();
      return text === '' ? [] : [[field, text]];
    }),
  );
}

/** `2022-08-11 09:30`, with seconds where there are some: as lists are read. */
function writtenInstant(instant: Date): string {
  const local = new Date(instant.getTime() + offsetMs).toISOString();
  const seconds = local.slice(16, 19);
  return `${local.slice(0, 10)} ${local.slice(11, 16)}${seconds === ':00' ? '' : seconds}`;
}
