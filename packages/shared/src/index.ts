export * from './exports/api.ts'
export {
  type Answer,
  type Answers,
  checkAnswers,
  checkPage,
  mostErrors,
  pagesOf,
  shownQuestions,
} from './answers.ts'
export {
  type Decision,
  answersSchema,
  decideSubmission,
  emailSchema,
  fieldErrors,
  idSchema,
  normaliseEmail,
  preferencesSchema,
  readSubmission,
  type Receipt,
  receiptSchema,
  referenceAlphabet,
  referencePattern,
  type Submission,
  type SubmissionInput,
  submissionSchema,
} from './application.ts'
export { type Appointment, appointmentCalendar, appointmentMethod } from './appointment.ts'
export { leastPerPage, provable, rushFrom, type Suspicion, suspicions, suspicionsOf } from './suspicion.ts'
export { periodCalendar } from './calendar.ts'
export { type EdgeKind, type EdgeReading, readEdge } from './edge.ts'
export { clockChangesBetween, type EdgeNote, edgeNotes } from './edgeNotes.ts'
export {
  easterOf,
  finnishHoliday,
  type FinnishHoliday,
  finnishHolidays,
  weekdayOf,
} from './finnishHolidays.ts'
export * from './consultation.ts'
export * from './decision.ts'
export * from './interview.ts'
export * from './interviewCalendar.ts'
export * from './slotPlan.ts'
export { type LanguageLevel, languageLevels, readLanguageLevel, spokenLanguages } from './languages.ts'
export { isLocale, type Locale, type Localized, locales, localeSchema, localizedSchema } from './locale.ts'
export * from './pass.ts'
export {
  endOf,
  type Judgement,
  judge,
  nextChangeOf,
  type PeriodTimes,
  periodTimes,
  type PeriodTimesWire,
  periodTimesWireSchema,
  type Verdict,
  verdicts,
  verdictSchema,
  windowsOverlap,
} from './period.ts'
export {
  type ActJudgement,
  type ActRefusal,
  actRefusal,
  actRefusals,
  judgeAct,
  longestReason,
  needsWhy,
  type PeriodAct,
  type PeriodActRequest,
  periodActRequestSchema,
  periodActs,
  periodActSchema,
  sameTimes,
  type SeenTimes,
  seenTimesSchema,
  takesUntil,
} from './periodAct.ts'
export { type DraftJudgement, type DraftTimes, judgeDraft, standardGrace } from './draftTimes.ts'
export { checkPreferences, type OfferingPeriod, offeredIndustries } from './preferences.ts'
export {
  answerKey,
  conditionKinds,
  inFormOrder,
  listKinds,
  plainQuestion,
  type Question,
  type QuestionKind,
  questionKinds,
  type QuestionPage,
  questionPages,
  questionSchema,
  standardQuestions,
  valuesOfQuestion,
} from './question.ts'
export {
  type FieldCode,
  fieldCodes,
  type FieldError,
  fieldErrorSchema,
  problem,
  type Problem,
  type ProblemCode,
  problemCodes,
  problems,
  problemSchema,
} from './refusal.ts'
export {
  hideSmall,
  type JourneyStep,
  journeySteps,
  type NoticeStep,
  noticeStep,
  noticeSteps,
  type OutcomeMoment,
  outcomeMoments,
  type OutcomeStep,
  outcomeStep,
  outcomeSteps,
  type ReportDimension,
  reportDimensions,
  type ReportStep,
  reportSteps,
  type ShownFigures,
  smallestTold,
  type StepFigures,
} from './report.ts'
export { type Criterion, reviewTotal, scoreFaults, type Scores, scoresSchema, totalOf } from './review.ts'
export * from './grouping.ts'
export { type CalendarMeeting, groupCalendar } from './groupCalendar.ts'
export * from './groupLog.ts'
export * from './material.ts'
export * from './feedback.ts'
export * from './groupStep.ts'
export * from './esf.ts'
export * from './followUp.ts'
export * from './meeting.ts'
export * from './agreement.ts'
export * from './preparation.ts'
export {
  daysAfter,
  instantOn,
  meetingsOf,
  monthsAfter,
  type PlannedMeeting,
  type PlanModel,
  sessionPlan,
} from './sessionPlan.ts'
export { clientHeader, readClient, writeClient } from './client.ts'
export { arrivedHeader, isSigned, sign, signatureHeader } from './signature.ts'
export {
  documentPath,
  type FixedPlace,
  fixedPlaces,
  isPlaced,
  localeIn,
  type PlacedCollection,
  placedCollections,
  sitePaths,
} from './sitePaths.ts'
export {
  decidedStages,
  type FixedStage,
  fixedStages,
  isDecided,
  isFixedStage,
  isOwnStageKey,
  mayMove,
  type OwnStage,
  stageKey,
  stagesOf,
  workingStages,
  workingStagesOf,
} from './stage.ts'
export { isStorable, lengthOf, lineText, longText } from './text.ts'
export { edgesAround, type TimelineEdge, timelineOf } from './timeline.ts'
export {
  canonicalText,
  type FieldShape,
  isTranslatable,
  type LocalizedText,
  plainText,
  textsOf,
  type TrailStep,
  valuesOf,
} from './translatable.ts'
export {
  advance,
  confirmTexts,
  type LanguageGaps,
  type Marks,
  originalLanguage,
  type Originals,
  originalsSchema,
  translationGaps,
  type TranslationState,
} from './translation.ts'
export {
  gateRefusal,
  periodGaps,
  type PeriodGap,
  type PeriodInAllLanguages,
  type PeriodText,
  promisedOf,
  setGaps,
} from './translationGate.ts'
export {
  closingShown,
  dayAfter,
  defaultZone,
  endOfDay,
  isWallTime,
  isZone,
  offsetText,
  readWallTime,
  startOfDay,
  type WallReading,
  wallTime,
  zoneOffset,
} from './zone.ts'
export {
  type Cadence,
  cadences,
  type MeetingPlace,
  meetingPlaces,
  type Milestone,
  milestoneSchema,
  type MilestoneKind,
  milestoneKinds,
  type ModelFault,
  modelFaults,
  type MoneyUnit,
  moneyUnits,
  noModel,
  type ProgrammeModel,
  programmeModelSchema,
  type RoleBounds,
  supporterSchema,
  trainingSchema,
} from './programmeModel.ts'
export { escaped, fileOf, utc } from './calendarText.ts'
export {
  basisNames,
  type Bond,
  fieldRegister,
  type Erase,
  keptNames,
  personalColumns,
  purposeNames,
  type RegisterEntry,
  tableOf,
  whoseNames,
} from './register/index.ts'
export {
  type Clock,
  daysInForce,
  longestDays,
  type Outcome,
  outcomeOf,
  outcomes,
  type RetentionClock,
  retentionClocks,
  type RetentionDays,
  retentionSchema,
  stagesOfOutcome,
  standardDays,
  waitingClocks,
} from './retention.ts'
export {
  cutoff,
  draftDue,
  type DraftFacts,
  type HoldReason,
  holdReasons,
  judgeRetention,
  type RetentionFacts,
  type RetentionVerdict,
} from './retentionDue.ts'
