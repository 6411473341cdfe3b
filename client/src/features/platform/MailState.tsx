import { useSuspenseQuery } from '@tanstack/react-query'

import { Notice } from '@/components/Notice'
import { formatInstant } from '@/lib/dates'

import { mailQuery } from './queries'

/** Whether email goes out, so that an operator hears of a mail server that is down before people do. */
export function MailState({ now }: { now: Date }) {
  const { data: mail } = useSuspenseQuery({ ...mailQuery, staleTime: 0 })
  const lastSent = mail.lastSentAt
    ? `The last one was sent ${formatInstant(mail.lastSentAt, now)}.`
    : 'None was sent in the last 30 days.'

  if (mail.heldUp === 0 || !mail.heldUpSince) {
    return (
      <p>
        {mail.waiting === 0 ? 'No email waits.' : `${emails(mail.waiting)} on the way.`} {lastSent}
      </p>
    )
  }

  return (
    <>
      <Notice kind="bad">
        <p>
          The mail server does not take our email: {emails(mail.heldUp)} not taken yet, the oldest written{' '}
          {formatInstant(mail.heldUpSince, now)}. Nothing is lost: each is tried again until it is taken.
        </p>
      </Notice>
      <dl className="lc-dl">
        <dt>What was said</dt>
        <dd>{mail.reason}</dd>
        <dt>Tried</dt>
        <dd>{mail.mostTries === 1 ? 'once' : `up to ${mail.mostTries} times`}</dd>
        <dt>Tried again</dt>
        <dd>{mail.nextTryAt ? formatInstant(mail.nextTryAt, now) : 'soon'}</dd>
        <dt>Waiting in all</dt>
        <dd>{mail.waiting}</dd>
        <dt>Last sent</dt>
        <dd>{mail.lastSentAt ? formatInstant(mail.lastSentAt, now) : 'not in the last 30 days'}</dd>
      </dl>
    </>
  )
}

function emails(count: number): string {
  return count === 1 ? '1 email is' : `${count} emails are`
}
