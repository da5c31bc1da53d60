import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Tray } from '../../src/notifications/index.js';
import { maskPhone } from '../../src/people/index.js';
import { conclusion } from '../factories/claimed-vehicle.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { shiftedNow, type House } from './house.js';
import { PersistentClient, type Refusals } from './persistent-client.js';

/** What was answered 2xx: none of it may be missing in the end, nothing may be there besides. */
export interface Answered {
  reports: string[];
  references: string[];
  vehicles: string[];
  handOvers: string[];
}

const codeWaitMs = 20_000;

/** Everybody at work, each at the surface where they work. */
export class Sentence {
  readonly answered: Answered = { reports: [], references: [], vehicles: [], handOvers: [] };
  readonly refusals: Refusals = { counts: {}, wrong: [] };
  private readonly squad: PersistentClient;
  private readonly squad2: PersistentClient;
  private readonly custodian: PersistentClient;
  private readonly desk: PersistentClient;
  private readonly approver: PersistentClient;
  private readonly victim: PersistentClient;
  private eventId = '';
  private isOver = false;
  private isAbandoned = false;

  constructor(
    private readonly house: House,
    private readonly picture: Buffer,
  ) {
    const isAbandoned = () => this.isAbandoned;
    const at = (username: string) =>
      new PersistentClient(house.staff.port, isAbandoned, this.refusals, username);
    this.squad = at('squad');
    this.squad2 = at('squad2');
    this.custodian = at('custodian');
    this.desk = at('desk');
    this.approver = at('approver');
    this.victim = new PersistentClient(house.public.port, isAbandoned, this.refusals);
  }

  async planEvent(): Promise<void> {
    const day = shiftedNow().toISOString().slice(0, 10);
    const event = { name: '集中退赃大会', venue: '魏都分局院内', from: '09:00', until: '20:00' };
    const body = { ...event, day, minutesEach: 5, desks: 20 };
    this.eventId = (await this.squad.do('/return-events', body, key('event'))).body.id;
  }

  /** Begins no other vehicle; those begun are brought home. */
  end(): void {
    this.isOver = true;
  }

  /** Something failed: nobody waits for anything any more. */
  abandon(): void {
    this.isOver = true;
    this.isAbandoned = true;
  }

  /** Brings vehicle after vehicle home until it is over. */
  async work(worker: number): Promise<void> {
    for (let turn = 0; !this.isOver; turn += 1) await this.bringHome(worker * 1_000 + turn);
  }

  private async bringHome(serial: number): Promise<void> {
    const digits = createHash('sha256').update(String(serial)).digest().readUInt32BE(0) % 1e8;
    const identifiers = [{ kind: 'frame', value: `1757221${String(digits).padStart(8, '0')}` }];
    const phone = `139${String(serial * 7_919)
      .padStart(8, '0')
      .slice(-8)}`;
    const report = {
      vehicleType: 'e-bike',
      identifiers,
      stolenFrom: minutesAgo(600),
      stolenUntil: minutesAgo(500),
      place: '七一路超市门前',
      owner: { name: `失主${serial}`, phone },
    };
    const reference =
      serial % 3 === 0
        ? await this.reportOnTheWeb(report, phone, serial)
        : await this.reportAtTheDesk(report, serial);
    const vehicle = await this.register(identifiers, serial);
    await this.confirm(vehicle.id, reference);
    const claimId = await this.idOf('SELECT id FROM claim WHERE vehicle_id = $1', vehicle.id);
    await this.conclude(claimId, serial);
    await this.handOver(claimId, reference, vehicle.label, serial);
  }

  private async reportAtTheDesk(report: object, serial: number): Promise<string> {
    const body = { ...report, reportedAt: minutesAgo(400), incidentNumber: `J2022${serial}` };
    const told = await this.desk.do('/theft-reports', body, key(`report-${serial}`));
    this.answered.reports.push(told.body.id);
    return told.body.reference;
  }

  private async reportOnTheWeb(report: object, phone: string, serial: number): Promise<string> {
    const reference = await this.fileWithCode(report, phone, serial);
    this.answered.references.push(reference);
    const sql = 'SELECT id FROM theft_report WHERE reference = $1';
    const id = await this.idOf(sql, reference);
    const accepted = { incidentNumber: `J2022${serial}`, reportedAt: minutesAgo(400) };
    await this.desk.do(`/theft-reports/${id}/accept`, accepted, key(`accept-${serial}`));
    this.answered.reports.push(id);
    return reference;
  }

  /** Asks for a code, and for another when none has come: a killed worker may have had it in its hands. */
  private async fileWithCode(report: object, phone: string, serial: number): Promise<string> {
    const tried = new Set<string>();
    for (;;) {
      const asked = await this.victim.do('/public/phone-codes', { phone, draft: report });
      const { challengeId } = asked.body;
      const impatientAt = Date.now() + codeWaitMs;
      while (Date.now() < impatientAt) {
        const code = (await this.codesFor(phone)).find((it) => !tried.has(it));
        if (code) {
          tried.add(code);
          const body = { ...report, district: 'weidu', phoneCode: { challengeId, code } };
          const told = await this.victim.ask(
            'POST',
            '/public/theft-reports',
            body,
            key(`web-${serial}-${challengeId}`),
          );
          if (told.status < 300) return told.body.reference as string;
          if (told.status !== 403)
            throw new Error(`filing: ${told.status} ${JSON.stringify(told.body)}`);
        }
        await this.pause();
      }
    }
  }

  private async codesFor(phone: string): Promise<string[]> {
    const items = await this.house.context
      .get(Tray, { strict: false })
      .list(500)
      .catch(() => []);
    const own = items.filter((item) => item.to === maskPhone(phone));
    return own.flatMap((item) => /(?<!\d)\d{6}(?!\d)/.exec(item.text)?.[0] ?? []);
  }

  private async register(identifiers: object[], serial: number) {
    const body = fullVehicleBody({ identifiers, recoveredAt: minutesAgo(30) });
    const told = await this.squad.do('/recovered-vehicles', body, key(`vehicle-${serial}`));
    const { id, label } = told.body as { id: string; label: string };
    this.answered.vehicles.push(id);
    for (const kind of ['whole-vehicle', 'frame-number', 'motor-number', 'special-marks']) {
      const { body: form, type } = photoForm(kind, this.picture);
      await this.custodian.do(`/recovered-vehicles/${id}/photos`, form, { 'content-type': type });
    }
    const appraisedOn = shiftedNow().toISOString().slice(0, 10);
    const appraisal = { valueYuan: 1_800, appraisedOn, appraiser: '许昌市价格认定中心' };
    await this.squad.do(`/recovered-vehicles/${id}/appraisals`, appraisal, key(`value-${serial}`));
    return { id, label };
  }

  private async confirm(vehicleId: string, reference: string): Promise<void> {
    for (;;) {
      const { body } = await this.squad2.get(`/recovered-vehicles/${vehicleId}/matches`);
      const match = body.items.find(
        (it: { theftReport: { reference: string } }) => it.theftReport.reference === reference,
      );
      if (match) {
        await this.squad2.do(`/matches/${match.id}/confirm`, {});
        return;
      }
      await this.pause();
    }
  }

  private async conclude(claimId: string, serial: number): Promise<void> {
    const proof = { kind: 'invoice-with-number', note: '发票，整车编码一致' };
    await this.squad.do(`/claims/${claimId}/proofs`, proof, key(`proof-${serial}`));
    await this.squad.do(`/claims/${claimId}/conclusion`, conclusion);
    await this.squad.do(`/claims/${claimId}/submit`, {});
    await this.approver.do(`/claims/${claimId}/approve`, { reason: '材料齐全，同意发还' });
  }

  private async handOver(claimId: string, reference: string, vehicleLabel: string, serial: number) {
    await this.squad.do(`/return-events/${this.eventId}/assign`, {});
    await this.squad.do(`/return-events/${this.eventId}/invite`, {});
    const sql = 'SELECT id FROM appointment WHERE claim_id = $1';
    const appointmentId = await this.idOf(sql, claimId);
    await this.squad.do(`/appointments/${appointmentId}/book`, {});
    const arrival = { id: randomUUID(), reference };
    await this.desk.do(`/return-events/${this.eventId}/check-ins`, arrival);
    const done = {
      id: randomUUID(),
      appointmentId,
      vehicleLabel,
      recipient: { kind: 'owner', name: `失主${serial}`, idNumber: '411002190001010017' },
      condition: '完好，电池在位',
      keysNote: '钥匙一把',
      custodian: 'custodian',
    };
    await this.desk.do('/hand-overs', done, key(`hand-over-${serial}`));
    this.answered.handOvers.push(done.id);
  }

  private async pause(): Promise<void> {
    if (this.isAbandoned) throw new Error('Waited for in vain.');
    await sleep(250);
  }

  /** Looks until it is there: the worker brings it, when it lives. */
  private async idOf(sql: string, value: string): Promise<string> {
    for (;;) {
      const rows = await this.house.database.query<{ id: string }>(sql, [value]).catch(() => []);
      if (rows[0]) return rows[0].id;
      await this.pause();
    }
  }
}

const key = (name: string) => ({ 'idempotency-key': name });
const minutesAgo = (minutes: number) =>
  new Date(shiftedNow().getTime() - minutes * 60_000).toISOString();

function photoForm(kind: string, picture: Buffer): { body: Buffer; type: string } {
  const head = `--cut\r\nContent-Disposition: form-data; name="kind"\r\n\r\n${kind}\r\n--cut\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), picture, Buffer.from('\r\n--cut--\r\n')]),
    type: 'multipart/form-data; boundary=cut',
  };
}
