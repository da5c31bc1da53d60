import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { FoundUnit } from '../units/found-unit.js';
import { HireStaff } from './hire-staff.js';

export interface CityToBe {
  code: string;
  name: string;
  phone: string;
  address: string;
  /** username, name and phone of two people */
  administrators: [username: string, name: string, phone: string][];
}

/** Rule 35: the city and its first two administrators are made on the server, once, by a command. */
@Injectable()
export class FirstAdministrators {
  constructor(
    private readonly database: Database,
    private readonly foundUnit: FoundUnit,
    private readonly hire: HireStaff,
  ) {}

  /**
   * @returns the passwords, which are stored nowhere
   * @throws {InvalidInput} `already-founded` where there is a unit; `two-administrators` for one or the same twice
   */
  async execute({
    administrators,
    ...city
  }: CityToBe): Promise<{ username: string; password: string }[]> {
    const usernames = new Set(administrators.map(([username]) => username));
    if (administrators.length !== 2 || usernames.size !== 2) {
      throw new InvalidInput('two-administrators', 'Two different administrators are needed.', {
        rule: 35,
      });
    }
    const units = await this.database.query('SELECT 1 FROM unit LIMIT 1');
    if (units.length > 0) {
      throw new InvalidInput('already-founded', 'There are units already.', {
        rule: 35,
        whatToDo: 'An administrator makes further ones.',
      });
    }
    await this.foundUnit.execute(systemActor, { ...city, kind: 'city' });
    const made = [];
    for (const [username, name, phone] of administrators) {
      const password = randomBytes(15).toString('base64url');
      await this.hire.execute(systemActor, {
        username,
        unitCode: city.code,
        roles: ['administrator'],
        password,
        person: { name, phone },
      });
      made.push({ username, password });
    }
    return made;
  }
}
