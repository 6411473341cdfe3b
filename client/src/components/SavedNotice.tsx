import { useLocation } from '@tanstack/react-router'

import { Notice } from './Notice'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What has just been done, told once on the page that follows. */
    notice?: string
  }
}

/** "The update was saved": what the page before has done. */
export function SavedNotice() {
  const notice = useLocation({ select: ({ state }) => state.notice })

  return notice ? (
    <Notice kind="good">
      <p>{notice}</p>
    </Notice>
  ) : null
}
