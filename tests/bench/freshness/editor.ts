export type Editor = {
  /** Publishes the item with this English title, as the admin does; resolves when the CMS has answered. */
  publish: (title: string) => Promise<void>
}

/** The demo organisation's editor with one published news item. @throws when the CMS refuses */
export async function signInEditor(cmsUrl: string, newsId: string): Promise<Editor> {
  const json = { 'content-type': 'application/json' }
  const login = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'editor@example.org', password: 'jobbuddies-demo' }),
  })
  const { token } = (await login.json()) as { token?: string }
  if (!token) throw new Error(`The editor cannot sign in: ${login.status}`)
  return {
    async publish(title) {
      const response = await fetch(`${cmsUrl}/api/news/${newsId}?locale=en&depth=0`, {
        method: 'PATCH',
        headers: { ...json, authorization: `JWT ${token}` },
        body: JSON.stringify({ title, _status: 'published' }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`Publishing: ${response.status} ${text.slice(0, 300)}`)
    },
  }
}
