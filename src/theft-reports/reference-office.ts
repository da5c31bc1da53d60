import { Injectable } from '@nestjs/common';
import { RandomSource } from '../platform/ids.js';
import { makeReference } from '../platform/references.js';

/** Issues the references of theft reports. 34 random bits: one that is taken is drawn again (`drawnAtRandom`). */
@Injectable()
export class ReferenceOffice {
  constructor(private readonly random: RandomSource) {}

  next(): string {
    return makeReference('CX', (count) => this.random.bytes(count), 'staff');
  }
}
