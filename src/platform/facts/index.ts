export { defineFact, type FactHappened, type FactType } from './define-fact.js';
export { Fact } from './fact.entity.js';
export { Facts, type NewFact } from './facts.js';
export { OnFact, OnFacts } from './on-fact.js';
export { takeBackAll, type TakenBack } from './taken-back.js';
export { standingFact, type StandingFact } from './standing-fact.js';
