import { Link } from '@tanstack/react-router'

import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { Meter } from '@/components/Meter'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'
import { doneWords } from '@/lib/text'

import type { Glance, Home } from './queries'

/** The plan in one table: is each priority on track, and does anybody say what changed for children? */
export function PriorityGlances({ board, home }: { board: string; home: Home }) {
  return (
    <section className="lc-sec" aria-labelledby="priorities-at-a-glance">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="priorities-at-a-glance">
          Priorities at a glance
        </h2>
        {home.plan && (
          <span className="end">
            <Link to="/$board/priorities" params={{ board }}>
              {home.plan.title}
            </Link>
          </span>
        )}
      </div>
      {home.priorities.length === 0 ? (
        <EmptyState
          level={3}
          title="No priorities yet"
          why="The priorities are the board’s plan: what it wants to change for children."
          action={
            home.can.agreePriority && (
              <Link className="lc-btn" to="/$board/priorities/new" params={{ board }}>
                Agree the first one
              </Link>
            )
          }
        />
      ) : (
        <table className="lc-table lc-table--stack hom__table">
          <caption className="vh">Open priorities</caption>
          <thead>
            <tr>
              <th scope="col">Priority</th>
              <th scope="col">Judgement</th>
              <th scope="col">Actions done</th>
              <th scope="col">Impact last written</th>
              <th scope="col">Led by</th>
            </tr>
          </thead>
          <tbody>
            {home.priorities.map((priority) => (
              <Row key={priority.slug} board={board} priority={priority} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ board, priority }: { board: string; priority: Glance }) {
  const { slug, judgement, actions } = priority

  return (
    <tr>
      <th scope="row">
        <Link to="/$board/priorities/$slug" params={{ board, slug }}>
          {priority.title}
        </Link>{' '}
        {priority.isInvented && <Tag kind="invented" words="Invented" />}
      </th>
      <td data-l="Judgement">
        {judgement ? (
          <Tag kind={judgement.value} words={judgement.label} />
        ) : (
          <Tag kind="none" words="Not judged yet" />
        )}
        {judgement?.isInvented && !priority.isInvented && <Tag kind="invented" words="Invented" />}
        {priority.isProposed && <span className="small muted hom__sub">Another is proposed</span>}
      </td>
      <td data-l="Actions done">
        {actions.all === 0 ? (
          <span className="muted">No actions yet</span>
        ) : (
          <span className="lc-done">
            <Meter value={actions.done} of={actions.all} />
            <Link to="/$board/actions" params={{ board }} search={{ priority: slug, show: 'all' }}>
              {doneWords(actions)}
              <span className="vh"> actions done for {priority.title}</span>
            </Link>
          </span>
        )}
      </td>
      <td data-l="Impact last written">
        <Impact impact={priority.impact} />
      </td>
      <td data-l="Led by">
        {priority.lead.post}
        {priority.lead.group && <span className="small muted hom__sub">{priority.lead.group}</span>}
      </td>
    </tr>
  )
}

function Impact({ impact }: { impact: Glance['impact'] }) {
  if (!impact) {
    return <Gap words="No update yet" />
  }

  if (impact.state === 'stated') {
    return <span className="nw">{formatDay(impact.asAt)}</span>
  }

  return (
    <Gap
      words={
        impact.state === 'too-early' && impact.expectedBy
          ? `Too early; expected by ${formatDay(impact.expectedBy)}`
          : `Not stated on ${formatDay(impact.asAt)}`
      }
    />
  )
}

/** What is missing stays in plain sight. */
function Gap({ words }: { words: string }) {
  return (
    <span className="pri__gap">
      <Icon name="flag" size={15} />
      {words}
    </span>
  )
}
