import { HandOverVehicle } from '../../../src/return-events/index.js';
import type { PlannedEvent } from '../../plan/planned.js';
import type { Act } from '../act.js';
import { one } from '../stage.js';
import { appointmentOf } from './event.act.js';

/** Into the owner's hands, or those of somebody with the owner's mandate and ID (rule 11). */
export const handOver: Act<'hand-over'> = async (stage, actor, { event, vehicle }) => {
  const { report } = stage.vehicle(vehicle);
  const { name, idNumber, phone } = stage.report(report!).owner;
  const agent = agentOf(stage.event(event), vehicle);
  await stage.use(HandOverVehicle).execute(actor, {
    appointmentId: await appointmentOf(stage, event, vehicle),
    vehicleLabel: one(stage.written.labels, vehicle),
    recipient: agent
      ? {
          kind: 'agent',
          ...{ name: agent.name, idNumber: agent.idNumber, phone: agent.phone },
          ownerIdNumber: idNumber,
          mandateNote: '车主书面委托书，附车主身份证',
        }
      : { kind: 'owner', name, idNumber, phone },
    condition: '车况与登记一致，电池缺失，可推行',
    keysNote: '无钥匙',
  });
};

function agentOf({ guests }: PlannedEvent, vehicle: string) {
  return guests.find((it) => it.vehicle === vehicle)?.agent;
}
