import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { formatInstant } from '@/lib/dates'

import { mailboxQuery } from './queries'

export function MailboxPage({ now }: { now: Date }) {
  const { data: mailbox } = useSuspenseQuery({ ...mailboxQuery, staleTime: 0 })

  return (
    <div className="lc-narrow">
      <PageHead
        title="Mailbox"
        lede="In the demonstration no mail leaves this machine. Here is what would have been sent, newest first."
      />
      {mailbox.items.length === 0 ? (
        <EmptyState
          title="Nothing has been sent yet"
          why="Invitations, links for a new password and daily emails appear here. Invite someone to a board to see one."
        />
      ) : (
        <ul className="lc-plain">
          {mailbox.items.map((message) => (
            <li className="lc-card" key={message.id}>
              <h2 className="lc-h3">{message.subject}</h2>
              <p className="small muted">
                To {message.to}, {formatInstant(message.sentAt, now)}
              </p>
              <p className="prewrap mt">{withLinks(message.text)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Links of our own service are followed in place; any other stays text. */
function withLinks(text: string): ReactNode[] {
  return text.split(/(https?:\/\/\S+)/).map((part, index) => {
    const address = URL.canParse(part) ? new URL(part) : null
    const isOurs =
      address !== null &&
      /^\/(invitation|reset-password|account\/(notifications|stop-emails)|(agencies\/)?[a-z0-9-]+\/home)$/.test(
        address.pathname,
      )

    return isOurs ? (
      <a key={index} href={`${address.pathname}${address.search}`}>
        {part}
      </a>
    ) : (
      part
    )
  })
}
