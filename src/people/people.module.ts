import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CopyOfPeople } from './holdings/copy-of-people.js';
import { ErasePeople } from './holdings/erase-people.js';
import { People } from './people.js';
import { Person } from './person.entity.js';
import { PersonKeys } from './person-keys.js';
import { SealedWords } from './sealed-words.js';
import { StoppedNumber } from './stopped-numbers/stopped-number.entity.js';
import { StoppedNumbers } from './stopped-numbers/stopped-numbers.js';
import { RotateKeys } from './rotation/rotate-keys.js';
import { RotatePeople } from './rotation/rotate-people.js';
import { Unmask } from './unmasking/unmask.js';
import './stopped-numbers/personal-data.js';

const open = [CopyOfPeople, ErasePeople, People, RotateKeys, SealedWords, StoppedNumbers, Unmask];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Person, StoppedNumber])],
  providers: [...open, PersonKeys, RotatePeople],
  exports: open,
})
export class PeopleModule {}
