import type { MigrationInterface } from 'typeorm';
import { Foundation1795528794673 } from './1795528794673-foundation.js';
import { RecoveredVehicles1795529985620 } from './1795529985620-recovered-vehicles.js';
import { Matching1795530075584 } from './1795530075584-matching.js';
import { Notifications1795530239604 } from './1795530239604-notifications.js';
import { PublicGate1795530810930 } from './1795530810930-public-gate.js';
import { ClaimsAndReturnEvents1795531375665 } from './1795531375665-claims-and-return-events.js';
import { CustodyAndCases1795531878616 } from './1795531878616-custody-and-cases.js';
import { ReportPhotos1795534396612 } from './1795534396612-report-photos.js';
import { HouseKeysAndSignedHeads1795542813567 } from './1795542813567-house-keys-and-signed-heads.js';
import { WhoMay1795543511236 } from './1795543511236-who-may.js';
import { SignIn1795543513334 } from './1795543513334-sign-in.js';
import { ThreePeople1795543541818 } from './1795543541818-three-people.js';
import { CallBacks1795544532911 } from './1795544532911-call-backs.js';
import { AgentsAndFoundVehicles1795545570610 } from './1795545570610-agents-and-found-vehicles.js';
import { ErasureRequests1795546897599 } from './1795546897599-erasure-requests.js';
import { IntakeBatches1795692018592 } from './1795692018592-intake-batches.js';
import { OvertakenConfirmations1795692541723 } from './1795692541723-overtaken-confirmations.js';
import { RetentionRuns1795693744279 } from './1795693744279-retention-runs.js';
import { CodesTriedInside1795694489594 } from './1795694489594-codes-tried-inside.js';
import { ErasedPeople1795694754076 } from './1795694754076-erased-people.js';
import { LabelSheets1795695500000 } from './1795695500000-label-sheets.js';
import { NoticesInDoubt1795696026205 } from './1795696026205-notices-in-doubt.js';
import { Imports1795696367049 } from './1795696367049-imports.js';
import { OwnWordsSealed1795696701619 } from './1795696701619-own-words-sealed.js';
import { BlockSignatures1795697341024 } from './1795697341024-block-signatures.js';
import { ReferencesOnce1795705708871 } from './1795705708871-references-once.js';
import { OfficersWordsSealed1795706163138 } from './1795706163138-officers-words-sealed.js';
import { OwnersReached1795706380701 } from './1795706380701-owners-reached.js';
import { NoticeBatches1795707700000 } from './1795707700000-notice-batches.js';
import { LetterLists1795707746596 } from './1795707746596-letter-lists.js';
import { PartsByThemselves1795708070299 } from './1795708070299-parts-by-themselves.js';
import { MatchesReviewed1795708071299 } from './1795708071299-matches-reviewed.js';
import { ProviderPace1795709163386 } from './1795709163386-provider-pace.js';
import { ImportCorrections1795709546503 } from './1795709546503-import-corrections.js';
import { ImportUndone1795709546504 } from './1795709546504-import-undone.js';
import { StillHere1795709707133 } from './1795709707133-still-here.js';
import { MatchWeights1795710220339 } from './1795710220339-match-weights.js';
import { PassCodesOnce1795711358573 } from './1795711358573-pass-codes-once.js';
import { ListsAnsweredFor1795711812229 } from './1795711812229-lists-answered-for.js';
import { FilledByMigrations1795712798509 } from './1795712798509-filled-by-migrations.js';
import { FreeTimesOnce1795718703023 } from './1795718703023-free-times-once.js';
import { SignedPapers1795718746510 } from './1795718746510-signed-papers.js';
import { VersionsOfLists1795719181683 } from './1795719181683-versions-of-lists.js';
import { DescribedVehicles1795719221297 } from './1795719221297-described-vehicles.js';
import { Neighbours1795720845924 } from './1795720845924-neighbours.js';
import { PossibleDoubles1795721930000 } from './1795721930000-possible-doubles.js';
import { StockTakes1795724123098 } from './1795724123098-stock-takes.js';
import { ThirteenKeys1795725100001 } from './1795725100001-thirteen-keys.js';
import { MatchReasonsSealed1795725100002 } from './1795725100002-match-reasons-sealed.js';
import { CommonCrowd1795725100003 } from './1795725100003-common-crowd.js';
import { ListExports1795725306699 } from './1795725306699-list-exports.js';
import { MatchingHeld1795731838337 } from './1795731838337-matching-held.js';
import { RecoveredParts1795731854060 } from './1795731854060-recovered-parts.js';
import { NoticesDue1795732163438 } from './1795732163438-notices-due.js';
import { CustodyIncidents1795732716084 } from './1795732716084-custody-incidents.js';
import { HeldNewReports1795734554759 } from './1795734554759-held-new-reports.js';
import { IncidentNumbersFound1795745300000 } from './1795745300000-incident-numbers-found.js';
import { ReportPhotosSealed1795745400000 } from './1795745400000-report-photos-sealed.js';
import { WeightsOnSurroundings1795745968960 } from './1795745968960-weights-on-surroundings.js';
import { VehiclesInStore1795746945400 } from './1795746945400-vehicles-in-store.js';
import { ExportPages1795747488756 } from './1795747488756-export-pages.js';
import { FirstBits1795757500000 } from './1795757500000-first-bits.js';
import { ListsWriteLess1795747488757 } from './1795747488757-lists-write-less.js';
import { KeptFiles1795759557703 } from './1795759557703-kept-files.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [
  Foundation1795528794673,
  RecoveredVehicles1795529985620,
  Matching1795530075584,
  Notifications1795530239604,
  PublicGate1795530810930,
  ClaimsAndReturnEvents1795531375665,
  CustodyAndCases1795531878616,
  ReportPhotos1795534396612,
  HouseKeysAndSignedHeads1795542813567,
  WhoMay1795543511236,
  SignIn1795543513334,
  ThreePeople1795543541818,
  CallBacks1795544532911,
  AgentsAndFoundVehicles1795545570610,
  ErasureRequests1795546897599,
  IntakeBatches1795692018592,
  OvertakenConfirmations1795692541723,
  RetentionRuns1795693744279,
  CodesTriedInside1795694489594,
  ErasedPeople1795694754076,
  LabelSheets1795695500000,
  NoticesInDoubt1795696026205,
  Imports1795696367049,
  OwnWordsSealed1795696701619,
  BlockSignatures1795697341024,
  ReferencesOnce1795705708871,
  OfficersWordsSealed1795706163138,
  OwnersReached1795706380701,
  NoticeBatches1795707700000,
  LetterLists1795707746596,
  PartsByThemselves1795708070299,
  MatchesReviewed1795708071299,
  ProviderPace1795709163386,
  ImportCorrections1795709546503,
  ImportUndone1795709546504,
  StillHere1795709707133,
  MatchWeights1795710220339,
  PassCodesOnce1795711358573,
  ListsAnsweredFor1795711812229,
  FilledByMigrations1795712798509,
  FreeTimesOnce1795718703023,
  SignedPapers1795718746510,
  VersionsOfLists1795719181683,
  DescribedVehicles1795719221297,
  Neighbours1795720845924,
  PossibleDoubles1795721930000,
  StockTakes1795724123098,
  ThirteenKeys1795725100001,
  MatchReasonsSealed1795725100002,
  CommonCrowd1795725100003,
  ListExports1795725306699,
  MatchingHeld1795731838337,
  RecoveredParts1795731854060,
  NoticesDue1795732163438,
  CustodyIncidents1795732716084,
  HeldNewReports1795734554759,
  IncidentNumbersFound1795745300000,
  ReportPhotosSealed1795745400000,
  WeightsOnSurroundings1795745968960,
  VehiclesInStore1795746945400,
  ExportPages1795747488756,
  ListsWriteLess1795747488757,
  FirstBits1795757500000,
  KeptFiles1795759557703,
];
