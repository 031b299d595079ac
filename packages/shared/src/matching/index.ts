export { type AnyGroup, explainGroups, type Explained, misfits, proposalOf } from './explain.ts'
export { candidateFrom, capacityOf, wishKeys } from './candidate.ts'
export { greedyGroups } from './greedy.ts'
export { headcountMilp } from './headcount.ts'
export type { Milp, MilpAnswer, MilpOptions, MilpSolver } from './milp.ts'
export { matchingModel, type MatchingModel } from './model.ts'
export { canTalk, metWishes, pointsOf, sharedLanguages } from './points.ts'
export {
  type Candidate,
  candidateSchema,
  type GroupRole,
  groupRoleSchema,
  type GroupRule,
  groupRuleSchema,
  type KeptGroup,
  keptGroupSchema,
  type MatchingProblem,
  type MatchingProblemInput,
  matchingProblemSchema,
  type ProposedGroup,
  proposedGroupSchema,
  type Weights,
  weightsSchema,
  type Wish,
  wishes,
} from './problem.ts'
export {
  type Finding,
  findingSchema,
  type Member,
  memberSchema,
  type NoPlace,
  noPlaceSchema,
  type Proposal,
  proposalSchema,
  type Reason,
  reasonSchema,
  type Shortage,
} from './proposal.ts'
export { proposeGroups, shortfall } from './propose.ts'
export { type Violation, verifyGroups } from './verify.ts'
export { worthOf } from './worth.ts'
