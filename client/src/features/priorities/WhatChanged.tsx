import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { Tag } from '@/components/Tag'
import { formatDay, formatInstantDay } from '@/lib/dates'

import { ImpactText } from './ImpactText'
import type { PriorityDetail, PriorityUpdate } from './queries'

/** Something under one part of an update; for the latest one it may be changed. */
export type PartOfUpdate = (
  update: PriorityUpdate,
  part: 'did' | 'impact' | 'next',
  isLatest: boolean,
) => ReactNode

interface WhatChangedProps {
  board: string
  priority: PriorityDetail
  /** What stands between the latest update and the earlier ones. */
  children?: ReactNode
  evidence: PartOfUpdate | undefined
}

/** The latest update in its three parts, as it will read in the annual report; the earlier ones below. */
export function WhatChanged({ board, priority, children, evidence }: WhatChangedProps) {
  const [latest, ...earlier] = priority.updates
  const params = { board, slug: priority.slug }

  return (
    <>
      <section className="lc-sec" aria-labelledby="what-changed">
        <div className="lc-sec__h">
          <h2 className="lc-h2" id="what-changed">
            What changed
          </h2>
          {latest && <span className="muted small">as at {formatDay(latest.asAt)}</span>}
          {latest && priority.can.amendUpdate && (
            <span className="end">
              <Link to="/$board/priorities/$slug/updates/latest" params={params}>
                Correct the wording
              </Link>
            </span>
          )}
        </div>
        {latest ? (
          <Story update={latest} evidence={evidence} />
        ) : (
          <EmptyState
            title="No update has been written yet"
            why="An update says what we did, what the impact was, and what we will do next. It becomes the report’s first draft."
            action={
              priority.can.recordUpdate && (
                <Link className="lc-btn" to="/$board/priorities/$slug/updates/new" params={params}>
                  Write the first update
                </Link>
              )
            }
          />
        )}
      </section>
      {children}
      {earlier.length > 0 && (
        <section className="lc-sec" aria-labelledby="earlier">
          <div className="lc-sec__h">
            <h2 className="lc-h2" id="earlier">
              Earlier updates
            </h2>
          </div>
          {earlier.map((update) => (
            <Earlier key={update.id} update={update} evidence={evidence} />
          ))}
        </section>
      )}
    </>
  )
}

interface PartsProps {
  update: PriorityUpdate
  evidence: PartOfUpdate | undefined
}

function Story({ update, evidence }: PartsProps) {
  return (
    <>
      <div className="pri__story">
        <article>
          <h3 className="lc-h4">What we did</h3>
          <p className="prewrap">{update.did}</p>
          {evidence?.(update, 'did', true)}
        </article>
        <article>
          <h3 className="lc-h4">What the impact was</h3>
          <ImpactText impact={update.impact} />
          {evidence?.(update, 'impact', true)}
        </article>
        <article>
          <h3 className="lc-h4">What we will do next</h3>
          <p className="prewrap">{update.next}</p>
          {evidence?.(update, 'next', true)}
        </article>
      </div>
      <Origin update={update} />
    </>
  )
}

function Origin({ update }: { update: PriorityUpdate }) {
  return (
    <p className="pri__src">
      <Icon name="doc" size={15} />
      <span>
        Written by {update.writtenBy}, {formatInstantDay(update.writtenAt)}
        {update.source && <>. Source: {update.source}</>}
      </span>
      {update.isInvented && <Tag kind="invented" words="Invented" />}
    </p>
  )
}

function Earlier({ update, evidence }: PartsProps) {
  return (
    <details className="pri__older">
      <summary>
        <span className="strong">As at {formatDay(update.asAt)}</span>
        <span className="muted">{update.writtenBy}</span>
      </summary>
      <div className="pri__olderin">
        <div>
          <h3 className="lc-h4">What we did</h3>
          <p className="prewrap">{update.did}</p>
          {evidence?.(update, 'did', false)}
        </div>
        <div>
          <h3 className="lc-h4">What the impact was</h3>
          <ImpactText impact={update.impact} />
          {evidence?.(update, 'impact', false)}
        </div>
        <div>
          <h3 className="lc-h4">What we will do next</h3>
          <p className="prewrap">{update.next}</p>
          {evidence?.(update, 'next', false)}
        </div>
      </div>
      <div className="pri__olderin">
        <Origin update={update} />
      </div>
    </details>
  )
}
