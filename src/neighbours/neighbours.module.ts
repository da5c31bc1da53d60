import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeSecret } from './keeping/change-secret.js';
import { MoveNeighbour } from './keeping/move-neighbour.js';
import { NeighbourQueries } from './keeping/neighbour.queries.js';
import { ProposeNeighbour } from './keeping/propose-neighbour.js';
import { TellNeighbourAgain } from './keeping/tell-again.js';
import { Neighbour } from './neighbour.entity.js';
import { Telling } from './telling.entity.js';
import { NeighboursFollowTheSentence } from './telling/follow-the-sentence.js';
import { SealedSecrets } from './telling/sealed-secrets.js';
import { TellNeighbours } from './telling/tell-neighbours.js';

const useCases = [
  ChangeSecret,
  MoveNeighbour,
  NeighbourQueries,
  ProposeNeighbour,
  TellNeighbourAgain,
  TellNeighbours,
];

@Module({
  imports: [TypeOrmModule.forFeature([Neighbour, Telling])],
  providers: [...useCases, NeighboursFollowTheSentence, SealedSecrets],
  exports: useCases,
})
export class NeighboursModule {}
