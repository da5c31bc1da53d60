/** The process refuses to start: each fault names its setting and what it is for, never its value. */
export class UnusableSettings extends Error {
  constructor(readonly faults: string[]) {
    super(`Settings can't be used:\n  ${faults.join('\n  ')}`);
  }
}
