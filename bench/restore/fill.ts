import { startOurs } from '../intake/ours.js';
import { reportBody } from '../intake/report-bodies.js';
import { Database } from '../../src/platform/database/index.js';

const atATime = 24;

/**
 * Reports filed as officers file them, 64 stations in turn, so that everything a report brings is there: people and
 * their keys, numbers, what matching makes of them, notices and audit chains that verify.
 */
export async function fill(
  databaseUrl: string,
  environment: Record<string, string>,
  reports: number,
  say: (sentence: string) => void,
): Promise<void> {
  const { app, contender } = await startOurs(databaseUrl, { works: true, environment });
  try {
    let asked = 0;
    const file = async () => {
      while (asked < reports) {
        const number = asked;
        asked += 1;
        const { statusCode, body } = await app.inject({
          method: 'POST',
          url: contender.path,
          headers: {
            'content-type': 'application/json',
            ...contender.callers[number % contender.callers.length],
          },
          payload: reportBody(number),
        });
        if (statusCode !== 201) throw new Error(`A report was refused: ${statusCode} ${body}`);
        if ((number + 1) % 10_000 === 0) say(`${number + 1} reports filed`);
      }
    };
    await Promise.all(Array.from({ length: atATime }, file));
    const database = app.get(Database);
    for (;;) {
      const [due] = await database.query('SELECT 1 FROM matching_due LIMIT 1');
      if (!due) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await app.close();
  }
}
