import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given out, per unit, kind and year; its row lock keeps the series unbroken (rule 10). */
@Entity()
export class NumberSeries {
  @PrimaryColumn('uuid')
  unitId: string;

  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('int')
  year: number;

  @Column('int')
  last: number;
}
