/** One thing that somebody does at a time; keys name entries of the cast. */
export type Deed =
  | { does: 'file-report' | 'accept-lead' | 'withdraw-report'; report: string }
  | { does: 'solve-case'; case: string }
  | { does: 'apprehend-suspect'; case: string; suspect: number }
  | { does: VehicleDeed; vehicle: string }
  | { does: 'plan-event' | 'assign-owners' | 'invite' | 'close-event'; event: string }
  | { does: 'book' | 'check-in' | 'hand-over'; event: string; vehicle: string }
  | { does: 'present-pennant'; event: string; pennant: number }
  | { does: 'sweep' };

export type VehicleDeed =
  | 'register-vehicle'
  | 'complete-registration'
  | 'receive-into-custody'
  | 'photograph-vehicle'
  | 'appraise-vehicle'
  | 'confirm-match'
  | 'reject-match'
  | 'bring-proof'
  | 'conclude-ownership'
  | 'approve-return';

export type Step = Deed & {
  at: Date;
  /** a username; `public` for a victim on the web, `system` for what the clock does */
  by: string;
};
