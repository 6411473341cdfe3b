import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'

import { ActionStateTag, LateTag, ReplyAsked } from './ActionStateTag'
import type { ActionSummary } from './queries'
import type { Chosen } from './use-chosen'
import { dueWords } from './words'

interface ActionTableProps {
  board: string
  caption: string
  actions: readonly ActionSummary[]
  /** Left out where every action comes from the same thing. */
  isFromShown?: boolean
  /** Where many can be changed in one step: which are chosen. */
  chosen?: Chosen | undefined
}

export function ActionTable({ board, caption, actions, isFromShown = true, chosen }: ActionTableProps) {
  return (
    <table className="lc-table lc-table--stack act__table">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Owner</th>
          {isFromShown && <th scope="col">From</th>}
          <th scope="col">Due</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.reference}>
            <th scope="row">
              {chosen && (
                <input
                  type="checkbox"
                  className="act__pick"
                  aria-label={`Choose ${action.reference}: ${action.title}`}
                  checked={chosen.has(action)}
                  onChange={() => {
                    chosen.toggle(action)
                  }}
                />
              )}
              <span className="act__ref">{action.reference}</span>{' '}
              <Link to="/$board/actions/$reference" params={{ board, reference: action.reference }}>
                {action.title}
              </Link>{' '}
              {action.isInvented && <Tag kind="invented" words="Invented" />}
              {action.lastWord && (
                <span className="act__word">
                  {action.lastWord.by}: {action.lastWord.text}
                </span>
              )}
            </th>
            <td data-l="Owner">
              {action.owner.agency?.name ?? action.owner.post}
              {action.owner.agency && <span className="small muted act__sub">{action.owner.post}</span>}
            </td>
            {isFromShown && (
              <td data-l="From">
                <Sources board={board} sources={action.sources} />
              </td>
            )}
            <td data-l="Due">
              {dueWords(action)}
              <span className="act__sub">
                <LateTag daysLate={action.daysLate} />
              </span>
            </td>
            <td data-l="State">
              <ActionStateTag {...action} />
              {action.asksForTime && <span className="small act__sub">Asks for another day</span>}
              <ReplyAsked by={action.replyBy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Sources({ board, sources }: { board: string; sources: ActionSummary['sources'] }) {
  return sources.map(({ priority, words }) =>
    priority ? (
      <Link key={words} to="/$board/priorities/$slug" params={{ board, slug: priority }}>
        {words}
      </Link>
    ) : (
      <span key={words}>{words}</span>
    ),
  )
}
