import type { Field } from 'payload'
import { instant, ledger, text, to, unnamed } from './ledgers.ts'

const number = (name: string, extra: object = {}): Field => ({ name, type: 'number', ...unnamed, ...extra })

/** How the selection of a period stands: what every act on it locks first. */
export const selections = () =>
  ledger('selections', [
    to('period', 'application-periods', { required: true, unique: true }),
    number('seats', { required: true, defaultValue: 0 }),
  ])

/** Each time that decisions were told, of how many periods at once. */
export const decisionReleases = () =>
  ledger('decision-releases', [
    to('by', 'users'),
    instant('at', { required: true }),
    /** `{ offer, reserve, no_place }`. */
    { name: 'figures', type: 'json', required: true, ...unnamed },
  ])

/** What is decided about an application; known to staff alone while `release` is empty. */
export const decisions = () =>
  ledger('decisions', [
    to('application', 'applications', { required: true, unique: true }),
    to('period', 'application-periods', { required: true }),
    text('kind', { required: true }),
    /** The place in the order of the reserve list; lower comes first. */
    number('rank'),
    to('decidedBy', 'users'),
    instant('decidedAt', { required: true }),
    to('release', 'decision-releases'),
  ])

/** Places that were offered. The two unique columns let nobody have two of them, and no seat two people. */
export const offers = () =>
  ledger('offers', [
    /** Empty once the person has had everything erased. */
    to('application', 'applications'),
    to('period', 'application-periods', { required: true }),
    text('status', { required: true, index: true }),
    /** Which of the period's seats, from 1. */
    number('seat', { required: true }),
    /** The period and the seat, for as long as nobody else can have it. */
    text('holds', { unique: true }),
    /** The application, while its offer is open or accepted. */
    text('awaits', { unique: true }),
    instant('madeAt', { required: true }),
    instant('expiresAt', { required: true, index: true }),
    text('zone', { required: true }),
    instant('answeredAt'),
    /** Of staff; empty when the person answered, or nobody did. */
    to('answeredBy', 'users'),
    /** Whose seat it is now. */
    to('replaces', 'offers'),
    to('release', 'decision-releases'),
    /** Why somebody dropped out, in the words of staff. */
    { name: 'why', type: 'textarea', ...unnamed },
  ])
