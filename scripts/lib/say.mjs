/** Progress goes to stderr: stdout belongs to the command's own answer. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the process with one sentence instead of a stack. */
export function fail(sentence) {
  say(sentence);
  process.exit(1);
}
