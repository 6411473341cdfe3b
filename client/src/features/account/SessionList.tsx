import { useSuspenseQuery } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { Notice } from '@/components/Notice'
import { Tag } from '@/components/Tag'
import { formatInstant } from '@/lib/dates'
import { capitalised } from '@/lib/text'

import { deviceName } from './device-name'
import { sessionsQuery, useRevokeOtherSessions, useRevokeSession } from './queries'

/** Every place where this account is open, so that a stranger's can be seen and ended. */
export function SessionList({ now }: { now: Date }) {
  const { data: sessions } = useSuspenseQuery(sessionsQuery)
  const revokeSession = useRevokeSession()
  const revokeOthers = useRevokeOtherSessions()
  const problem = asProblem(revokeSession.error ?? revokeOthers.error)

  return (
    <>
      {problem && (
        <Notice kind="bad">
          <p>{problem.message}</p>
        </Notice>
      )}
      <table className="lc-table lc-table--stack">
        <caption className="vh">Where you are signed in</caption>
        <thead>
          <tr>
            <th scope="col">Device</th>
            <th scope="col">Signed in</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="vh">End it</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.items.map((session) => (
            <tr key={session.id}>
              <th scope="row">
                {deviceName(session.agent)} <span className="small muted">{session.address}</span>
              </th>
              <td data-l="Signed in">{capitalised(formatInstant(session.createdAt, now))}</td>
              <td data-l="Last used">{capitalised(formatInstant(session.seenAt, now))}</td>
              <td className="r">
                {session.isThisOne ? (
                  <Tag kind="done" words="This one" />
                ) : (
                  <button
                    type="button"
                    className="lc-btn lc-btn--s"
                    aria-label={`End the session on ${deviceName(session.agent)}, last used ${formatInstant(session.seenAt, now)}`}
                    onClick={() => {
                      revokeSession.mutate(session.id)
                    }}
                  >
                    End
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.items.length > 1 && (
        <p className="lc-actions mt">
          <button
            type="button"
            className="lc-btn"
            onClick={() => {
              revokeOthers.mutate()
            }}
          >
            End all others
          </button>
        </p>
      )}
    </>
  )
}
