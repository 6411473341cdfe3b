import { ActionRow } from './ActionRow'
import type { ActionSummary } from './queries'
import type { Chosen } from './use-chosen'
import type { InRowEditing } from './use-in-row'

interface ActionTableProps {
  board: string
  caption: string
  actions: readonly ActionSummary[]
  /** Left out where every action comes from the same thing. */
  isFromShown?: boolean
  /** Where many can be changed in one step: which are chosen. */
  chosen?: Chosen | undefined
  /** Where one can be changed in its row. */
  inRow?: InRowEditing | undefined
  /** What stands above actions that follow each other, such as their owner; they are listed in that order already. */
  groupedBy?: ((action: ActionSummary) => string) | undefined
}

export function ActionTable({
  board,
  caption,
  actions,
  isFromShown = true,
  chosen,
  inRow,
  groupedBy,
}: ActionTableProps) {
  const columns = isFromShown ? 5 : 4

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
              <th scope="rowgroup" colSpan={columns}>
                {name}
              </th>
            </tr>
          )}
          {members.map((action) => (
            <ActionRow
              key={action.reference}
              board={board}
              action={action}
              isFromShown={isFromShown}
              columns={columns}
              chosen={chosen}
              inRow={inRow}
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
