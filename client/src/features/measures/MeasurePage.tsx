import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Crumbs } from '@/components/Crumbs'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { formatDay } from '@/lib/dates'

import { AllReadings } from './AllReadings'
import { HiddenKey } from './HiddenKey'
import { MeasureChart } from './MeasureChart'
import { MeasureHead } from './MeasureHead'
import { measureQuery, type Reading } from './queries'
import { SeenOnForm } from './SeenOnForm'

interface MeasurePageProps {
  board: string
  boardName: string
  slug: string
  number: number
  seenOn: string | undefined
  onSeenOn: (day: string | null) => void
  /** What a reading stands on: a block of another feature, beside its source. */
  evidence?: (reading: Reading) => ReactNode
}

/** One measure with every reading and every correction, as it stands or as the board saw it on a day. */
export function MeasurePage(props: MeasurePageProps) {
  const { board, boardName, slug, number, seenOn, onSeenOn, evidence } = props
  const { data } = useSuspenseQuery(measureQuery(board, slug, number, seenOn))
  const { measure, priority, readings } = data
  const params = { board, slug }

  return (
    <>
      <SavedNotice />
      <PageHead
        title={measure.title}
        within={[priority.title, boardName]}
        lede={data.seenOn ? `As the board saw it on ${formatDay(data.seenOn)}` : undefined}
        crumbs={
          <Crumbs>
            <Link to="/$board/priorities" params={{ board }}>
              Priorities
            </Link>
            <Link to="/$board/priorities/$slug" params={params}>
              {priority.title}
            </Link>
            <Link to="/$board/priorities/$slug/measures" params={params}>
              Measures
            </Link>
            <span>{measure.title}</span>
          </Crumbs>
        }
        actions={
          measure.can.record && (
            <Link
              className="lc-btn lc-btn--primary"
              to="/$board/priorities/$slug/measures/$number/readings/new"
              params={{ ...params, number: String(number) }}
            >
              Record a reading
            </Link>
          )
        }
      />
      <div className="lc-grid lc-grid--main">
        <div>
          <MeasureHead measure={measure} />
          {measure.points.length > 0 && <MeasureChart measure={measure} />}
          <section className="lc-sec mt" aria-labelledby="readings">
            <h2 className="lc-h2 lc-sec__h" id="readings">
              All readings and corrections
            </h2>
            {readings.length === 0 ? (
              <EmptyState
                title={data.seenOn ? 'Nothing had been recorded by then' : 'No reading yet'}
                why="A reading says what the measure was on a day, and where that is stated."
              />
            ) : (
              <AllReadings
                board={board}
                slug={slug}
                number={number}
                readings={readings}
                canRestate={measure.can.record && data.seenOn === null}
                evidence={data.seenOn === null ? evidence : undefined}
              />
            )}
            <HiddenKey measures={[measure]} />
          </section>
        </div>
        <aside aria-label="About this measure">
          <section className="lc-card">
            <h2 className="lc-h3">What the board saw</h2>
            <p className="small">
              Corrections keep the old reading. Choose a day to see what had been recorded by then.
            </p>
            <div className="mt-s">
              <SeenOnForm key={seenOn} seenOn={seenOn ?? ''} onSeenOn={onSeenOn} />
            </div>
          </section>
          <section className="lc-card">
            <h2 className="lc-h3">History</h2>
            <p className="small">
              <Link
                to="/$board/priorities/$slug/measures/$number/history"
                params={{ ...params, number: String(number) }}
              >
                What was changed, and who can see this
              </Link>
            </p>
          </section>
        </aside>
      </div>
    </>
  )
}
