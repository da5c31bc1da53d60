import { RecordApprehension, RecordSolvedCase } from '../../../src/cases/index.js';
import type { Act } from '../act.js';
import { one } from '../stage.js';

/** Solved once for the city; it shows for each unit that shares it. */
export const solveCase: Act<'solve-case'> = async (stage, actor, step) => {
  const { number, kind, title, day, units } = stage.case(step.case);
  const { id } = await stage.use(RecordSolvedCase).execute(actor, {
    caseNumber: number,
    ...{ kind, title },
    solvedOn: day,
    creditedUnits: units,
  });
  stage.written.cases.set(step.case, id);
};

export const apprehendSuspect: Act<'apprehend-suspect'> = async (stage, actor, step) => {
  const { suspects, day } = stage.case(step.case);
  const { person, kind } = suspects[step.suspect]!;
  const { name, idNumber, phone } = person;
  await stage.use(RecordApprehension).execute(actor, one(stage.written.cases, step.case), {
    person: { name, idNumber, phone },
    apprehendedOn: day,
    measure: kind,
  });
};
