import type { paths } from './schema.js';

/** What a route answers, by its path, method and status. */
type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number = 200,
> = paths[Path][Method] extends {
  responses: { [code in Status]: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type WhoAmI = Answer<'/api/v1/sessions/current', 'get'>;
export type OwnSession = Answer<'/api/v1/sessions', 'get'>['items'][number];
export type Vehicles = Answer<'/api/v1/recovered-vehicles', 'get'>;
export type VehicleLine = Vehicles['items'][number];
export type Vehicle = Answer<'/api/v1/recovered-vehicles/{id}', 'get'>;
export type Chain = Answer<'/api/v1/recovered-vehicles/{id}/custody', 'get'>;
export type Role = WhoAmI['roles'][number];
export type Identifier = VehicleLine['identifiers'][number];
export type PhotoKind = VehicleLine['photos'][number]['kind'];
export type Waiting = Answer<'/api/v1/matches', 'get'>;
export type Pair = Answer<'/api/v1/matches/{id}', 'get'>;
export type Band = Pair['band'];
export type Queue = keyof Waiting['waiting'];
export type Double = Answer<'/api/v1/doubles/{id}', 'get'>;
export type Alignment = Pair['alignment'];
export type Candidate = Answer<'/api/v1/matching/search', 'post'>['candidates'][number];
export type ImportLine = Answer<'/api/v1/imports', 'get'>['items'][number];
export type ImportProgress = Answer<'/api/v1/imports/{id}', 'get'>;
export type ImportState = ImportProgress['state'];
export type ListKind = Answer<'/api/v1/imports/kinds', 'get'>['items'][number];
export type ListPreview = Answer<'/api/v1/imports/{id}/preview', 'get'>;
export type IntakeBatch = Answer<'/api/v1/intake-batches/{id}', 'get'>;
export type LabelSheet = Answer<'/api/v1/label-sheets', 'get'>['items'][number];
export type Registered = Answer<'/api/v1/intake-batches/{id}/vehicles', 'post', 201>;
export type StockTakeFinding = Answer<'/api/v1/stock-takes/{id}', 'get'>['findings'][number];
export type Report = Answer<'/api/v1/theft-reports/{id}', 'get'>;
export type FiledReport = Answer<'/api/v1/theft-reports', 'post', 201>;
export type Incident = Answer<'/api/v1/custody/incidents', 'get'>['items'][number];
export type NoticeLine = Answer<'/api/v1/notices', 'get'>['items'][number];
export type CallLine = Answer<'/api/v1/call-list', 'get'>['items'][number];
export type Call = Answer<'/api/v1/call-list/{id}', 'get'>;
export type ReportMatch = Answer<'/api/v1/theft-reports/{id}/matches', 'get'>['items'][number];
export type Told = Answer<'/api/v1/theft-reports/{id}/told', 'get'>['items'][number];
export type Story = Answer<'/api/v1/recovered-vehicles/{id}/notice-story', 'get'>;
export type CaseLine = Answer<'/api/v1/cases', 'get'>['items'][number];
export type Suspect = Answer<'/api/v1/cases/{id}', 'get'>['suspects'][number];
export type Paper = Answer<'/api/v1/cases/{id}/signed-papers', 'get'>['items'][number];
export type ReturnEvent = Answer<'/api/v1/return-events/{id}', 'get'>;
export type EventLine = Answer<'/api/v1/return-events', 'get'>['items'][number];
export type Appointment = Answer<'/api/v1/return-events/{id}/appointments', 'get'>['items'][number];
export type AtDesk = Answer<'/api/v1/return-events/{id}/check-ins', 'post', 201>;
export type HandedOver = Answer<'/api/v1/hand-overs', 'post', 201>;
export type Announcement = Answer<'/api/v1/notice-batches/{id}', 'get'>;
export type NoticeText = Answer<'/api/v1/notice-texts', 'get'>['items'][number];
export type TextPreview = Answer<'/api/v1/notice-texts/{kind}/preview', 'post'>;
export type Claim = Answer<'/api/v1/claims/{id}', 'get'>;
export type Contact = Answer<'/api/v1/contacts', 'get'>['items'][number];
export type Moved = Answer<'/api/v1/contacts/{id}/attempts', 'post'>;
