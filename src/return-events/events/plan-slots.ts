import { InvalidInput } from '../../platform/errors/domain-error.js';
import { xuchangInstant } from '../../platform/xuchang-time.js';

export interface DeskPlan {
  /** in Asia/Shanghai */
  day: string;
  /** `HH:mm` in Asia/Shanghai, half-open */
  from: string;
  until: string;
  /** how long one hand-over takes at one desk */
  minutesEach: number;
  desks: number;
  /** how long the time is that an owner is told; 30 minutes when absent */
  slotMinutes?: number;
}

export interface PlannedSlot {
  startsAt: Date;
  endsAt: Date;
  capacity: number;
}

const minuteMs = 60_000;
const usualSlotMinutes = 30;

/**
 * Cuts the day into the times that owners are told. A slot takes as many vehicles as its desks can hand over in it; a
 * last one too short for a single hand-over is left out.
 *
 * @throws {InvalidInput} `event-has-no-slot` when not one hand-over fits
 */
export function planSlots(plan: DeskPlan): PlannedSlot[] {
  const end = xuchangInstant(plan.day, plan.until).getTime();
  const slotMs = Math.max(plan.slotMinutes ?? usualSlotMinutes, plan.minutesEach) * minuteMs;
  const slots: PlannedSlot[] = [];
  let start = xuchangInstant(plan.day, plan.from).getTime();
  while (start < end) {
    const slotEnd = Math.min(start + slotMs, end);
    const capacity = plan.desks * Math.floor((slotEnd - start) / (plan.minutesEach * minuteMs));
    if (capacity > 0)
      slots.push({ startsAt: new Date(start), endsAt: new Date(slotEnd), capacity });
    start = slotEnd;
  }
  if (slots.length === 0) {
    throw new InvalidInput('event-has-no-slot', 'Not one hand-over fits between start and end.', {
      field: 'until',
      whatToDo: 'Let it end later, or plan fewer minutes each.',
    });
  }
  return slots;
}
