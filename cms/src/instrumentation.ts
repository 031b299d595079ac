/**
 * Starts Payload with the server, so that the public API and the services do not wait for a first visitor. Not awaited:
 * until it is up the server says so itself (server.ts).
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPayload } = await import('./startPayload.ts')
  void startPayload()
}
