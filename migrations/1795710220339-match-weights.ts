import type { MigrationInterface, QueryRunner } from 'typeorm';

const blocks1 = {
  length: { beforeAnyCharacter: -9, eachComparedCharacter: 2.2, atMost: 20 },
  crowd: 0.01,
  neighbour: 0.0027,
  implausible: 0.001,
  eachUnreadable: 0.000002,
  part: 0.00004,
  evidence: {
    vehicleType: { agree: 0, disagree: -3 },
    brand: { agree: 0.6, disagree: -3.3 },
    model: { agree: 0.4, disagree: -2 },
    colour: { agree: 2.2, near: -0.5, disagree: -2.9 },
    place: { agree: 1, disagree: -1.2 },
    time: { soon: 0.4, withinAYear: 0, later: -0.5 },
    field: { other: -3.5 },
    secondNumber: { agree: 5, near: 2, disagree: -2.5 },
    secondSwappable: { agree: 3, near: 1, disagree: -0.7 },
  },
  contradiction: {
    'recovered-before-theft': -6,
    'code-year-after-theft': -5,
    'brand-and-colour-differ': -2.5,
    'reported-after-recovery': -1,
  },
  withoutNumber: -4.5,
};

/** Fitted by `npm run bench -- weights --size 100000`, rounded to four digits. */
const blocks2 = {
  length: { beforeAnyCharacter: -8.5, eachComparedCharacter: 3.5, atMost: 21 },
  crowd: 0.0004979,
  neighbour: 0.004452,
  implausible: 0.001,
  eachUnreadable: 0.000001213,
  part: 0.00002426,
  evidence: {
    vehicleType: { agree: -0.6, disagree: -3.2 },
    brand: { agree: 0.6, disagree: -3.7 },
    model: { agree: 0.8, disagree: -3 },
    colour: { agree: 2.4, near: -3.1, disagree: -3.7 },
    place: { agree: 2, disagree: -1.2 },
    time: { soon: 0.4, withinAYear: 0, later: -0.5 },
    field: { other: -3.9 },
    secondNumber: { agree: 5, near: 2, disagree: -2.5 },
    secondSwappable: { agree: 3, near: 1, disagree: -0.7 },
  },
  contradiction: {
    'recovered-before-theft': -6,
    'code-year-after-theft': -5,
    'brand-and-colour-differ': -2.5,
    'reported-after-recovery': -1,
  },
  withoutNumber: -4.5,
};
const reliability2 = [
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
      ['fitted, with attributes', '0.9993', '0.938', '0.776', '0.0105', 2000],
      ['fitted, the number alone', '0.9986', '0.882', '0.776', '0.0211', 2000],
    ],
  },
];

/** Weights under names, with how far they can be believed; and the matches of a vehicle by an index. */
export class MatchWeights1795710220339 implements MigrationInterface {
  name = 'MatchWeights1795710220339';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "match_weights" ("version" text NOT NULL, "weights" jsonb NOT NULL, "reliability" jsonb NOT NULL,
       "fitted_on" text NOT NULL, "in_force_since" timestamptz, CONSTRAINT "PK_match_weights" PRIMARY KEY ("version"))`,
    );
    await runner.query(
      `INSERT INTO match_weights (version, weights, reliability, fitted_on, in_force_since)
       VALUES ('blocks-1', $1, '[]', 'seed fit, made more careful by hand', '2026-11-25')`,
      [JSON.stringify(blocks1)],
    );
    await runner.query(
      `INSERT INTO match_weights (version, weights, reliability, fitted_on, in_force_since)
       VALUES ('blocks-2', $1, $2, $3, '2026-11-26')`,
      [
        JSON.stringify(blocks2),
        JSON.stringify(reliability2),
        '100000 reports; fitted on the seeds “fit” and “check”, shown on the seed “harvest”, 2000 questions each',
      ],
    );
    await runner.query('CREATE INDEX "match_of_vehicle" ON "match" ("vehicle_id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "match_of_vehicle"');
    await runner.query('DROP TABLE "match_weights"');
  }
}
