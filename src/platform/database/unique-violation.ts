/** Whether the database refused a second row; with a constraint's name, whether it was that one. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const { code, constraint: name } = error as { code?: string; constraint?: string };
  return code === '23505' && (constraint === undefined || name === constraint);
}

/** Whether it was this CHECK or constraint trigger that refused a row. */
export function isRefusedBy(error: unknown, constraint: string): boolean {
  const { code, constraint: name } = error as { code?: string; constraint?: string };
  return code === '23514' && name === constraint;
}
