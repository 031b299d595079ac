/** Why a planned publication did not happen, as kept with it. Words are the admin's. */
export type ScheduleFault = {
  /** `rights`: who planned it may no longer publish · `invalid`: the document lacks something · `gone`: no such document · `fault`: ours. */
  code: 'rights' | 'invalid' | 'gone' | 'fault'
  /** Of the fields at fault, where it is `invalid`. */
  paths: string[]
  failedAt: string
  /** When it is tried again; null = never by itself. */
  nextTryAt: string | null
}

/** Seconds until the next try after the n-th failure that may pass by itself; together about an hour and a half. */
const backoffSeconds = [2, 5, 15, 60, 300, 900, 3_600]

const pathsOf = (error: unknown): string[] => {
  const { data } = error as { data?: { errors?: { path?: unknown }[] } }
  return (data?.errors ?? []).map(({ path }) => path).filter((path) => typeof path === 'string')
}

/** A refusal stays one until somebody changes something; anything else may pass by itself and is tried again. */
export function scheduleFault({
  error,
  tried,
  now,
}: {
  error: unknown
  /** How often it failed before. */
  tried: number
  now: Date
}): ScheduleFault {
  const { status, name } = error as { status?: unknown; name?: unknown }
  const failedAt = now.toISOString()
  const refused = (code: ScheduleFault['code'], paths: string[] = []) => ({
    code,
    paths,
    failedAt,
    nextTryAt: null,
  })
  if (name === 'ValidationError') return refused('invalid', pathsOf(error))
  if (status === 401 || status === 403) return refused('rights')
  if (status === 404) return refused('gone')
  const seconds = backoffSeconds[tried]
  if (seconds === undefined) return refused('fault')
  return { ...refused('fault'), nextTryAt: new Date(now.getTime() + seconds * 1_000).toISOString() }
}
