import type { ServerResponse } from 'node:http'

const policy = 'content-security-policy'

/**
 * Lets an answer bring a policy of its own, as files and pictures do; one that brings none gets that of every answer. Next
 * leaves a header that is there already as it is, so it must not be there before.
 */
export function ownPolicy(response: ServerResponse): void {
  const usual = response.getHeader(policy)
  if (usual === undefined) return
  response.removeHeader(policy)
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    if (!response.hasHeader(policy)) response.setHeader(policy, usual)
    return writeHead(...args)
  }
}
