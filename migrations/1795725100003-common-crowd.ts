import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Fitted by `npm run bench -- weights --size 100000`, rounded to four digits. By hand: what characters rule out, so that four
 * alone stay possible, and near colours, which witnesses take for one another and the questions do not.
 */
const blocks3 = {
  length: { beforeAnyCharacter: -17, eachComparedCharacter: 4.2, atMost: 21 },
  crowd: 0.001353,
  neighbour: 0.004452,
  implausible: 0.0001353,
  eachUnreadable: 0.0000004462,
  part: 0.00002426,
  evidence: {
    vehicleType: {
      agree: 0,
      disagree: -3.2,
    },
    brand: {
      agree: 0.6,
      disagree: -5.7,
    },
    model: {
      agree: 0.8,
      disagree: -3.4,
    },
    colour: {
      agree: 2,
      near: -1,
      disagree: -3.3,
    },
    place: {
      agree: 1.2,
      disagree: -1.2,
    },
    time: {
      soon: 0.4,
      withinAYear: 0,
      later: -0.5,
    },
    field: {
      other: -3.9,
    },
    secondNumber: {
      agree: 5,
      near: 2,
      disagree: -2.5,
    },
    secondSwappable: {
      agree: 3,
      near: 1,
      disagree: -0.7,
    },
  },
  contradiction: {
    'recovered-before-theft': -6,
    'code-year-after-theft': -5,
    'brand-and-colour-differ': -2.5,
    'reported-after-recovery': -1,
  },
  withoutNumber: -4.5,
};

const fittedOn =
  '100000 reports; fitted on the seeds “fit” and “check”, tried on “try”, shown on the seed “winter”, 8000 questions';
const reliability3 = [
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
      ['with attributes', '0.9993', '0.925', '0.878', '0.0038', 8000],
      ['the number alone', '0.9991', '0.868', '0.831', '0.0078', 8000],
    ],
  },
];

/** Weights for a crowd that is the same whichever candidate a vehicle is held against. */
export class CommonCrowd1795725100003 implements MigrationInterface {
  name = 'CommonCrowd1795725100003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO match_weights (version, weights, reliability, fitted_on, in_force_since)
       VALUES ('blocks-3', $1, $2, $3, '2026-11-26T19:30:00Z')`,
      [JSON.stringify(blocks3), JSON.stringify(reliability3), fittedOn],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM match_weights WHERE version = 'blocks-3'`);
  }
}
