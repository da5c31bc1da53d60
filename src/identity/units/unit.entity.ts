import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const unitKinds = ['city', 'sub-bureau', 'station', 'squad'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A police unit; units form a tree. */
@Entity()
@Check('unit_kind_check', `kind IN ('city', 'sub-bureau', 'station', 'squad')`)
export class Unit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: UnitKind;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** codes from the city down, each followed by a slash: `xuchang/weidu/dongda/`; a prefix is an ancestor */
  @Index({ unique: true })
  @Column('text')
  path: string;

  /** the number people are told to call; public */
  @Column('text')
  phone: string;

  /** where people come to; public */
  @Column('text')
  address: string;

  @Column('timestamptz')
  createdAt: Date;

  /** since when it is no longer measured or worked in */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** counted up by every change; the ETag */
  @Column('int', { default: 1 })
  version: number;
}
