import { randomUUID } from 'node:crypto'
import { type GroupLog, type GroupLogWrite, meetingModes, type Problem } from '@jobbuddies/shared'
import { attachment } from '../materials/attachment.ts'
import { expired, type LinkState, type Posted, unreachable } from '../byLink/linkState.ts'

export type LoggedMeeting = GroupLog['meetings'][number]
/** What stands in the form of one meeting. */
export type Written = Pick<GroupLogWrite, 'id' | 'wall' | 'note'> & {
  mode: GroupLogWrite['mode'] | null
  /** Nothing is chosen before somebody does: what nobody looked at must not count as everybody's presence. */
  who: 'everybody' | 'some' | null
  present: string[]
}
export type WallFault = 'missing' | 'later' | 'skipped'

/** The meeting that the form is about; null: one that is not in the plan. */
export type Chosen = {
  meeting: LoggedMeeting | null
  written: Written
  /** Why what was sent could not be kept. */
  trouble: 'faulty' | 'meanwhile' | null
  wall: WallFault | null
  /** It was not said who was there. */
  nobody: boolean
}

export type LogPage =
  | LinkState
  | {
      kind: 'log'
      status: number
      token: string
      log: GroupLog
      chosen: Chosen | null
      /** The file that was asked for is not laid out any more. */
      missing: boolean
      /** The meeting whose log was just kept; `new`: one that was not in the plan. */
      saved: string | null
    }

/** The form of a meeting as it stands. */
function chosenOf(meeting: LoggedMeeting | null, { people, today }: GroupLog): Chosen {
  const present = meeting?.state === 'held' ? meeting.present : null
  const all = people.every(({ id }) => present?.includes(id))
  return {
    meeting,
    trouble: null,
    wall: null,
    nobody: false,
    written: {
      id: randomUUID(),
      wall: meeting?.wall ?? today,
      mode: meeting?.mode ?? 'in_person',
      who: present && (all ? 'everybody' : 'some'),
      present: (!all && present) || [],
      note: meeting?.note ?? '',
    },
  }
}

const written = (body: URLSearchParams): Written => ({
  id: body.get('id') ?? '',
  wall: (body.get('wall') ?? '').slice(0, 16),
  mode: meetingModes.find((mode) => mode === body.get('mode')) ?? null,
  who: (['everybody', 'some'] as const).find((who) => who === body.get('who')) ?? null,
  present: body.getAll('present'),
  note: body.get('note') ?? '',
})

function faultOf({ errors = [] }: Problem): WallFault | null {
  const code = errors.find(({ path }) => path === 'wall')?.code
  if (code === undefined) return null
  return code === 'date_too_late' ? 'later' : code === 'date_invalid' ? 'skipped' : 'missing'
}

/** Opens the log, chooses a meeting, or keeps the log of one and shows what is next. */
export async function postLog({ body, calls, locale }: Posted): Promise<LogPage | Response> {
  const token = body.get('token') ?? ''
  const wanted = body.get('act') === 'material'
  if (wanted) {
    const file = await calls.groupMaterial({ token, id: body.get('material') ?? '' })
    if (file.kind === 'ok') return attachment(file.value)
    if (file.kind === 'unreachable') return unreachable(body)
  }
  const about = body.get('meeting') ?? ''
  const sent = body.get('act') === 'write' ? written(body) : null
  // Everybody: of those whom the page showed, whoever has come to the group since.
  const present = sent?.who === 'everybody' ? body.getAll('member') : (sent?.present ?? [])
  const nobody = sent !== null && present.length === 0
  const done =
    sent &&
    !nobody &&
    (await calls.writeLog({
      ...{ token, id: sent.id, meetingId: about === 'new' ? null : about, note: sent.note },
      ...{ revision: Number(body.get('revision') ?? 0), wall: sent.wall, present },
      mode: sent.mode ?? ('' as 'online'),
    }))
  if (done && done.kind === 'unreachable') return unreachable(body)
  const read = await calls.groupLog({ token, locale })
  if (read.kind === 'unreachable') return unreachable(body)
  if (read.kind === 'refused') return expired
  const log = read.value
  const status = wanted ? 404 : 200
  const page = { kind: 'log' as const, status, token, log, missing: wanted, saved: null }
  const named = log.meetings.find(({ id }) => id === about) ?? null
  if (sent && (nobody || (done && done.kind === 'refused'))) {
    const problem = done && done.kind === 'refused' ? done.problem : null
    const trouble = problem?.code === 'not_now' ? 'meanwhile' : 'faulty'
    const wall = problem && faultOf(problem)
    const chosen = { meeting: named, written: sent, trouble, wall, nobody } as const
    return { ...page, status: trouble === 'meanwhile' ? 409 : 422, chosen }
  }
  if (done) return { ...page, chosen: null, saved: about }
  if (about === 'new' || named) return { ...page, chosen: chosenOf(named, log) }
  const waiting = log.meetings.find(({ waits }) => waits)
  return { ...page, chosen: waiting ? chosenOf(waiting, log) : null }
}
