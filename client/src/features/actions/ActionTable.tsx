import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'
import { nowWords } from '@/lib/agencies'

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
  /** What stands above actions that follow each other, such as their owner; they are listed in that order already. */
  groupedBy?: ((action: ActionSummary) => string) | undefined
}

export function ActionTable({
  board,
  caption,
  actions,
  isFromShown = true,
  chosen,
  groupedBy,
}: ActionTableProps) {
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
      {groupsOf(actions, groupedBy).map(({ name, members }) => (
        <tbody key={name}>
          {name !== '' && (
            <tr className="act__group">
              <th scope="rowgroup" colSpan={isFromShown ? 5 : 4}>
                {name}
              </th>
            </tr>
          )}
          {members.map((action) => (
            <Row
              key={action.reference}
              board={board}
              action={action}
              isFromShown={isFromShown}
              chosen={chosen}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The actions under the name of each group, in the order in which they are listed; under none where they are not grouped. */
function groupsOf(actions: readonly ActionSummary[], groupedBy: ActionTableProps['groupedBy']) {
  const groups: { name: string; members: ActionSummary[] }[] = []

  for (const action of actions) {
    const name = groupedBy?.(action) ?? ''

    if (groups.at(-1)?.name !== name) {
      groups.push({ name, members: [] })
    }

    groups.at(-1)?.members.push(action)
  }

  return groups
}

type RowProps = Pick<ActionTableProps, 'board' | 'chosen'> & { action: ActionSummary; isFromShown: boolean }

function Row({ board, action, isFromShown, chosen }: RowProps) {
  return (
    <tr>
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
        {action.owner.now && <span className="small act__sub">{nowWords(action.owner.now)}</span>}
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
