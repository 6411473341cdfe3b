import type { ReactNode } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { Icon, type IconName } from '@/components/Icon'
import { Tag } from '@/components/Tag'
import { count } from '@/lib/text'

import type { Home, Need } from './queries'

interface NeedsProps {
  needs: Home['needs']
  /** The one thing to do about it, as a link to where it is done. */
  link: (need: Need) => ReactNode
  /** The link to all of them, or back to the first. */
  all: ReactNode
  /** What would be listed, for a day on which nothing is. */
  nothing: string
}

const first = 5

const icons = {
  'late-by-others': 'clock',
  proposed: 'plus',
  done: 'check',
  'asks-for-time': 'swap',
  due: 'clock',
  'reply-asked': 'flag',
  'sent-back': 'warn',
  judgement: 'flag',
  update: 'doc',
  impact: 'flag',
  reading: 'grid',
  report: 'doc',
  agency: 'swap',
  posts: 'flag',
} as const satisfies Record<Need['kind'], IconName>

/** What needs the reader, the most urgent first, with one verb each. */
export function Needs({ needs, link, all, nothing }: NeedsProps) {
  return (
    <section className="lc-sec" aria-labelledby="needs-you">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="needs-you">
          Needs you
        </h2>
        {needs.total > first && <span className="end">{all}</span>}
      </div>
      {needs.total === 0 ? (
        <EmptyState level={3} title="Nothing needs you today" why={nothing} />
      ) : (
        <ul className="lc-inbox">
          {needs.items.map((need) => (
            <li key={`${need.kind} ${JSON.stringify(need.subject)}`}>
              <span className="lc-inbox__i">
                <Icon name={icons[need.kind]} />
              </span>
              <div>
                <p className="lc-inbox__t">
                  {need.title} {need.isInvented && <Tag kind="invented" words="Invented" />}
                </p>
                <p className="lc-inbox__d">
                  {need.why}
                  {need.daysLate !== null && (
                    <>
                      {'. '}
                      <span className="strong">{count(need.daysLate, 'day')} late</span>
                    </>
                  )}
                </p>
              </div>
              <span className="lc-inbox__w">{link(need)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
