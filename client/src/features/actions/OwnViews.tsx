import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { Icon } from '@/components/Icon'
import { formatDay } from '@/lib/dates'

import { KeepViewDialog } from './KeepViewDialog'
import { useForgetView } from './own-views'
import type { ActionList, ActionSearch } from './queries'

interface OwnViewsProps {
  board: string
  search: ActionSearch
  list: ActionList
}

/** What the reader looks at often, each with an address: before the next meeting, and what they kept under a name. */
export function OwnViews({ board, search, list }: OwnViewsProps) {
  const [isKeeping, setIsKeeping] = useState(false)
  const forget = useForgetView(board)
  const current = addressOf(search)
  const views = list.views.map((view) => ({ ...view, search: searchOf(view) }))
  const shown = views.find((view) => addressOf(view.search) === current)
  const meeting = list.nextMeeting
  const beforeMeeting: ActionSearch | null = meeting ? { dueBefore: meeting.heldOn } : null

  return (
    <div className="act__views">
      <nav aria-label="Your views">
        <ul>
          {meeting && beforeMeeting && (
            <li>
              <Link
                to="/$board/actions"
                params={{ board }}
                search={beforeMeeting}
                activeOptions={{ exact: true }}
                aria-current={addressOf(beforeMeeting) === current ? 'page' : undefined}
              >
                Due before {meeting.name}, {formatDay(meeting.heldOn)}
              </Link>
            </li>
          )}
          {views.map((view) => (
            <li key={view.id}>
              <Link
                to="/$board/actions"
                params={{ board }}
                search={view.search}
                activeOptions={{ exact: true }}
                aria-current={view === shown ? 'page' : undefined}
              >
                {view.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown && (
        <button
          type="button"
          className="lc-linkbtn"
          aria-disabled={forget.isPending}
          onClick={() => {
            if (!forget.isPending) {
              forget.mutate(shown.id)
            }
          }}
        >
          Forget this view<span className="vh">: {shown.name}</span>
        </button>
      )}
      {!shown && current !== addressOf({}) && !search.dueBefore && !search.meeting && (
        <button
          type="button"
          className="lc-linkbtn"
          onClick={() => {
            setIsKeeping(true)
          }}
        >
          <Icon name="plus" size={15} /> Keep this view
        </button>
      )}
      {isKeeping && (
        <KeepViewDialog
          board={board}
          search={search}
          onClose={() => {
            setIsKeeping(false)
          }}
        />
      )}
    </div>
  )
}

function searchOf({ show, owner, priority, text, sort }: ActionList['views'][number]): ActionSearch {
  return {
    ...(show === 'open' ? {} : { show }),
    ...(owner ? { owner } : {}),
    ...(priority ? { priority } : {}),
    ...(text ? { text } : {}),
    ...(sort === 'due' ? {} : { sort }),
  }
}

/** What is looked at, whatever page of it. */
function addressOf({ show, owner, priority, meeting, dueBefore, text, sort }: ActionSearch): string {
  return JSON.stringify([show, owner, priority, meeting, dueBefore, text, sort].map((part) => part ?? ''))
}
