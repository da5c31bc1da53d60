import type { Catalogue, ProblemCode } from '../text/catalogue.js';
import { fill } from '../text/catalogue.js';

/** One answer to look at again. `field` is the id of the input it is about. */
export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
  readonly values?: Record<string, string | number>;
}

/** The sentence that says what to do. */
export function sayProblem(text: Catalogue, problem: Problem): string {
  return fill(text.problems[problem.code], problem.values ?? {});
}

/** The problem of one field, if it has any. */
export function problemOf(problems: readonly Problem[], field: string): Problem | undefined {
  return problems.find((problem) => problem.field === field);
}
