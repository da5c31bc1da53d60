import { settingTable, type Setting } from '../src/platform/settings/index.js';

const head = `# Every setting the code reads, with its default. Made by \`npm run env:example\`; a test compares.
# Values come from the environment: node does not read this file by itself (\`node --env-file\`, docker compose do).
# Keys: \`npm run keys\` prints a fresh set.
`;

function paragraph(
  name: string,
  { meaning, default: given, requiredOn, isSecret }: Setting<unknown>,
) {
  const notes = [
    ...(isSecret ? ['secret'] : []),
    ...(requiredOn.length === 3 ? ['required'] : []),
    ...(requiredOn.length > 0 && requiredOn.length < 3
      ? [`required on ${requiredOn.join(' and ')}`]
      : []),
  ];
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  const value = given !== undefined && /[^\w./-]/.test(given) ? `"${given}"` : given;
  // What has no default stays commented out: an empty value would only look like one.
  return `# ${meaning}${note}\n${value === undefined ? `# ${name}=` : `${name}=${value}`}\n`;
}

/** The text of `.env.example`. */
export function renderEnvExample(): string {
  const settings = Object.entries<Setting<unknown>>(settingTable);
  return [head, ...settings.map(([name, setting]) => paragraph(name, setting))].join('\n');
}
