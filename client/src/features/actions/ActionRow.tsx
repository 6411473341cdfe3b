import { Link } from '@tanstack/react-router'

import { RecordName } from '@/components/RecordName'
import { nowWords } from '@/lib/agencies'

import { Due, Said, Stands } from './ActionCells'
import { InRowForm } from './InRowForm'
import type { ActionSummary } from './queries'
import type { Chosen } from './use-chosen'
import { inRowButton, type InRowEditing } from './use-in-row'

interface ActionRowProps {
  board: string
  action: ActionSummary
  isFromShown: boolean
  /** How many columns the table has. */
  columns: number
  chosen: Chosen | undefined
  inRow: InRowEditing | undefined
}

/** One action in a table; beneath it what is being changed of it. */
export function ActionRow({ board, action, isFromShown, columns, chosen, inRow }: ActionRowProps) {
  const changes = inRow?.changesOf(action) ?? []
  const isOpen = inRow?.open === action.reference

  return (
    <>
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
          <Said {...action} />
        </th>
        <td data-l="Owner">
          {action.owner.agency?.name ?? action.owner.post}
          {action.owner.now && <span className="small act__sub">{nowWords(action.owner.now)}</span>}
          {action.owner.agency && <span className="small muted act__sub">{action.owner.post}</span>}
        </td>
        {isFromShown && (
          <td data-l="From">
            {action.sources.map((source) => (
              <RecordName key={source.words} board={board} record={source.record} words={source.words} />
            ))}
          </td>
        )}
        <td data-l="Due">
          <Due {...action} />
        </td>
        <td data-l="State">
          <Stands {...action} />
          {inRow && changes.length > 0 && (
            <button
              type="button"
              id={inRowButton(action.reference)}
              className="lc-linkbtn act__change"
              aria-expanded={isOpen}
              onClick={() => {
                if (isOpen) {
                  inRow.end()
                } else {
                  inRow.begin(action)
                }
              }}
            >
              Change<span className="vh"> {action.reference} here</span>
            </button>
          )}
        </td>
      </tr>
      {inRow && isOpen && changes.length > 0 && (
        <tr className="act__inrow">
          <td colSpan={columns}>
            <InRowForm
              key={inRow.attempt}
              action={action}
              changes={changes}
              draft={inRow.draftOf(action)}
              isPending={inRow.isPending}
              problem={inRow.problem}
              onSubmit={(values) => {
                inRow.send(action, values)
              }}
              onDiscardKept={() => {
                inRow.discardKept(action)
              }}
              onClose={inRow.end}
            />
          </td>
        </tr>
      )}
    </>
  )
}
