import fs from 'node:fs';

/**
 * Everything the process writes to its output, from now on: the log goes to file descriptor 1 past `process.stdout`.
 * Nothing of it is shown.
 */
export function captureOutput(): () => string {
  const written: string[] = [];
  const keep = (text: unknown) => {
    written.push(typeof text === 'string' ? text : Buffer.from(text as Uint8Array).toString());
  };
  const { writeSync } = fs;
  jest.spyOn(fs, 'writeSync').mockImplementation(((fd: number, text: string, ...rest: never[]) => {
    if (fd !== 1 && fd !== 2) return writeSync(fd, text, ...rest);
    keep(text);
    return Buffer.byteLength(text);
  }) as typeof fs.writeSync);
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      keep(text);
      return true;
    });
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    jest
      .spyOn(console, method)
      .mockImplementation((...said) => said.forEach((it) => keep(String(it))));
  }
  return () => written.join('\n');
}
