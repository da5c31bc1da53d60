import { Note } from '../parts/note.js';
import { Tick } from '../parts/tick.js';
import type { Locale } from '../text/catalogue.js';
import { fill, textIn } from '../text/catalogue.js';
import type { AskedNumber } from './number-question.js';

/**
 * A friendly question about a number. The value it was asked about travels along, so that sending the
 * same one again means "it is so", and is not asked twice.
 */
export function NumberFinding({ locale, asked }: { locale: Locale; asked: AskedNumber }) {
  const { findings: words } = textIn(locale).report;
  const { kind, value, findings } = asked;
  if (findings.length === 0) return null;
  const suggestion = findings.find((finding) => finding.suggestion)?.suggestion;
  return (
    <Note kind="ask">
      <p className="word">{words.lead}</p>
      {findings.map((finding) => (
        <p key={finding.code}>{finding.text[locale]}</p>
      ))}
      <p>{words.same}</p>
      <input type="hidden" name={`${kind}Asked`} value={value} />
      {suggestion ? (
        <Tick name={`${kind}Use`} label={fill(words.useSuggestion, { suggestion })} />
      ) : null}
    </Note>
  );
}
