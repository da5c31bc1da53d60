import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { People } from '../people.js';
import { openWords } from '../sealed-words.js';
import { allHoldings, type Holding } from './define-holding.js';

const fieldNames = {
  name: '姓名',
  phone: '电话',
  secondPhone: '第二电话',
  email: '电子邮箱',
  address: '住址',
  idNumber: '身份证号',
} as const;

type Fields = Record<string, unknown>;

/** Everything that is held on somebody, opened, by the names that stand on Chinese screens. */
@Injectable()
export class CopyOfPeople {
  constructor(private readonly people: People) {}

  /** @param ids all rows of one and the same person */
  async execute(tx: Tx, ids: string[]): Promise<{ 本人信息: Fields[]; 记录: Fields[] }> {
    const details = await this.people.openAll(tx, ids);
    const own = [...details].map(([id, person]) => ({
      id,
      ...Object.fromEntries(
        Object.entries(person).map(([field, text]) => [
          fieldNames[field as keyof typeof fieldNames],
          text as string,
        ]),
      ),
    }));
    const keys = await this.people.keysOf(tx, ids);
    const records: Fields[] = [];
    for (const holding of allHoldings()) {
      const rows = await tx.query<Fields>(holding.records, [ids]);
      if (rows.length === 0) continue;
      records.push({ 类别: holding.title, 条目: rows.map((row) => opened(row, holding, keys)) });
    }
    return { 本人信息: own, 记录: records };
  }
}

function opened(row: Fields, { sealed }: Holding, keys: Map<string, Buffer>): Fields {
  if (!sealed) return row;
  const { person_id, ...fields } = row;
  const key = keys.get(String(person_id));
  for (const [name, column] of Object.entries(sealed.columns)) {
    const place = { table: sealed.table, column, id: String(fields['id']) };
    fields[name] = openWords(key, place, fields[name] as Buffer | null);
  }
  return fields;
}
