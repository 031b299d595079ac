'use client'
import { useEffect } from 'react'

/** The window's title, in the language of the admin; Payload's config holds one language alone. */
export function DeskTitle({ title }: { title: string }) {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
  return null
}
