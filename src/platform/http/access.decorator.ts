import { SetMetadata } from '@nestjs/common';
import type { Actor } from '../actor.js';

export const accessKey = 'wanbi:access';

/** Who may, as a sentence and as a pure function of the actor. */
export interface Policy {
  sentence: string;
  allows: (actor: Actor) => boolean;
}

/** What a route asks besides its policy. */
export interface AccessDemands {
  /** an act that can't be taken back, or shows what is hidden: the password within the last minutes (a setting) */
  isGrave?: boolean;
  /** open to whoever has yet to set up a second factor */
  isBeforeSecondFactor?: boolean;
}

export type AccessRule =
  { public: true; why: string } | ({ public: false; policy: Policy } & AccessDemands);

/** Who may call this route. A route without a rule lets nobody in. */
export function Access(
  policy: Policy,
  demands: AccessDemands = {},
): MethodDecorator & ClassDecorator {
  return SetMetadata<string, AccessRule>(accessKey, { public: false, policy, ...demands });
}

/** Nobody has to sign in, for the reason given. */
export function PublicAccess(why: string): MethodDecorator & ClassDecorator {
  return SetMetadata<string, AccessRule>(accessKey, { public: true, why });
}
