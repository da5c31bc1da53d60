import { Injectable } from '@nestjs/common';
import { People } from '../people/index.js';
import { Database, type Tx } from '../platform/database/index.js';

/** Whether someone is a suspect, asked by ID number and answered from its blind index (rule 12). */
@Injectable()
export class Suspects {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  /**
   * @param subjectId a case, or a vehicle: then its case is meant
   * @returns false too for a vehicle without a case
   */
  async isSuspectIdNumber(
    subjectId: string,
    idNumber: string,
    reader: Pick<Tx | Database, 'query'> = this.database,
  ): Promise<boolean> {
    const rows = await reader.query(
      `SELECT 1 FROM suspect JOIN person ON person.id = person_id
       WHERE id_number_index = ANY($2)
         AND case_id IN ($1::uuid, (SELECT case_id FROM recovered_vehicle WHERE id = $1)) LIMIT 1`,
      [subjectId, this.people.idNumberIndexes(idNumber)],
    );
    return rows.length > 0;
  }
}
