import type { UnitInTree, UnitTree } from '../../identity/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';

/** People write names where we ask for codes; of two units with one name the list means the one that is open. */
export async function unitNamed(tree: UnitTree, named: string): Promise<UnitInTree | undefined> {
  const units = await tree.all();
  const namesakes = units.filter(({ name }) => name === named);
  return (
    units.find(({ code }) => code === named) ??
    namesakes.find(({ closedAt }) => !closedAt) ??
    namesakes[0]
  );
}

/** @throws {NotFound} naming the column */
export async function codeOfUnit(tree: UnitTree, named: string, field: string): Promise<string> {
  const unit = await unitNamed(tree, named);
  if (!unit) throw new NotFound('unit', field);
  return unit.code;
}
