type Document = { id: string }

export type Coordinator = {
  /** Saves a new period through the CMS, as its admin would; answers the stored document. */
  createPeriod: (data: object) => Promise<Document>
}

/** Signs in to the CMS as the demo organisation's coordinator. */
export async function signIn(cmsUrl: string): Promise<Coordinator> {
  async function post<T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> {
    const response = await fetch(cmsUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  const credentials = { email: 'coordinator@example.org', password: 'jobbuddies-demo' }
  const { token } = await post<{ token: string }>('/api/users/login', credentials)
  return {
    async createPeriod(data) {
      const path = '/api/application-periods?depth=0&locale=en'
      return (await post<{ doc: Document }>(path, data, { authorization: `JWT ${token}` })).doc
    },
  }
}
