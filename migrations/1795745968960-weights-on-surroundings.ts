import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Fitted by `npm run bench -- weights --size 1000000`, rounded. By hand: what characters rule out, so that four alone stay possible,
 * near colours, which witnesses take for one another and the questions do not, and what is said where there is no number.
 */
const blocks4 = {
  length: {
    atMost: 21.5,
    beforeAnyCharacter: -17,
    eachComparedCharacter: 4.2,
  },
  crowd: 0.0003019,
  neighbour: 0.0027,
  implausible: 0.0001353,
  eachUnreadable: 0.0000004462,
  part: 0.00001471,
  surroundings: {
    always: 0,
    hundred: 0.4,
    million: -0.4,
  },
  caution: 0.18,
  evidence: {
    time: {
      soon: 0.4,
      later: -0.5,
      withinAYear: 0,
    },
    brand: {
      agree: 0.6,
      disagree: -5.9,
    },
    field: {
      other: -3.9,
    },
    model: {
      agree: 2.6,
      disagree: -3.4,
    },
    place: {
      agree: 1.2,
      disagree: -1.2,
    },
    colour: {
      near: -1,
      agree: 2.4,
      disagree: -2.9,
    },
    vehicleType: {
      agree: 1.6,
      disagree: -3.2,
    },
    secondNumber: {
      near: 2,
      agree: 5,
      disagree: -2.5,
    },
    secondSwappable: {
      near: 1,
      agree: 3,
      disagree: -0.7,
    },
  },
  contradiction: {
    'code-year-after-theft': -5,
    'recovered-before-theft': -6,
    'brand-and-colour-differ': -2.5,
    'reported-after-recovery': -1,
  },
  withoutNumber: -6.5,
};

const fittedOn =
  '1000000 reports and 100000 reports; fitted on the seeds “fit” and “check”, 2000 questions each of each list, shown on the seed “spring”, 8000 questions';
const reliability4 = [
  {
    title: 'Bands: how sure, how right',
    columns: [
      'questions',
      'certain: precision',
      'recall',
      'probable: precision',
      'calibration error',
      'count',
    ],
    rows: [
      ['1000000 reports, with attributes', '0.9996', '0.847', '0.872', '0.0064', 8000],
      ['1000000 reports, the number alone', '0.9991', '0.704', '0.905', '0.0097', 8000],
      ['100000 reports, with attributes', '1.0000', '0.917', '0.879', '0.0036', 8000],
      ['100000 reports, the number alone', '0.9998', '0.808', '0.933', '0.0077', 8000],
    ],
  },
];

/** Weights for what is reported around a number, and for caution; earlier versions knew neither. */
export class WeightsOnSurroundings1795745968960 implements MigrationInterface {
  name = 'WeightsOnSurroundings1795745968960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE match_weights SET weights = weights
         || '{"surroundings": {"always": 0, "hundred": 0, "million": 0}, "caution": 0}'`,
    );
    await runner.query(
      `INSERT INTO match_weights (version, weights, reliability, fitted_on, in_force_since)
       VALUES ('blocks-4', $1, $2, $3, '2026-11-27T02:45:00Z')`,
      [JSON.stringify(blocks4), JSON.stringify(reliability4), fittedOn],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM match_weights WHERE version = 'blocks-4'`);
    await runner.query(`UPDATE match_weights SET weights = weights - 'surroundings' - 'caution'`);
  }
}
