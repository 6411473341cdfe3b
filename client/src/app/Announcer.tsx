import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** After each navigation the focus is on the first heading, and the page's title is said. */
export function Announcer() {
  const router = useRouter()
  const [title, setTitle] = useState('')

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        // The first page is announced by the browser itself.
        if (!fromLocation || !pathChanged) {
          return
        }

        document.querySelector('h1')?.focus()
        setTitle(document.title)
      }),
    [router],
  )

  return (
    <p className="vh" role="status">
      {title}
    </p>
  )
}
