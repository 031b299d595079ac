import type { Field } from 'payload'
import { instant, ledger, text, to, unnamed } from './ledgers.ts'

const json = (name: string): Field => ({ name, type: 'json', required: true, ...unnamed })

/** How many applications there once were, by period, role and stage; all that is left of them. */
export const applicationCounts = () =>
  ledger('application-counts', [
    text('key', { required: true, unique: true }),
    to('period', 'application-periods'),
    to('programme', 'programmes'),
    to('industry', 'industries'),
    text('role', { required: true }),
    /** The stage in which it ended. */
    text('outcome', { required: true }),
    { name: 'amount', type: 'number', required: true, defaultValue: 0, ...unnamed },
  ])

/** Who looked at what would be deleted and said yes; the last one counts. */
export const retentionConfirmations = () =>
  ledger('retention-confirmations', [
    instant('at', { required: true, index: true }),
    to('by', 'users'),
    /** `RetentionDays` of shared. */
    json('days'),
    /** What would have gone at that moment. */
    json('figures'),
  ])

/** What was deleted by the clocks, in numbers without persons: the proof. Written with every deletion, so it is true when a run dies. */
export const retentionRuns = () =>
  ledger('retention-runs', [
    instant('startedAt', { required: true, index: true }),
    /** Empty while it runs, and for ever when it died. */
    instant('endedAt'),
    /** The days it went by. */
    json('days'),
    /** By clock: applications, drafts, subscriptions, messages … */
    json('clocks'),
    /** Rows by table; of files the number under `files`. */
    json('rows'),
    /** What could not be deleted and is tried again in the next run. */
    { name: 'failed', type: 'number', required: true, defaultValue: 0, ...unnamed },
  ])

/**
 * Who was erased, without a word of them: a hash that nobody can read without the secret, when, and how many rows by table. It
 * erases them anew when a backup brings them back.
 */
export const erasures = () =>
  ledger('erasures', [
    instant('at', { required: true, index: true }),
    /** `address` or `application`. */
    text('scope', { required: true }),
    text('hash', { required: true, index: true }),
    json('counts'),
    to('by', 'users'),
  ])
