import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

const actions = [
  { reference: 'A-142', title: 'Train a lead in every team', owner: 'Meridian Police', due: '2017-08-31' },
  { reference: 'A-143', title: 'Ask children what changed', owner: 'The board itself', due: '2017-10-31' },
]

export function Rows() {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">2 actions</caption>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Owner</th>
          <th scope="col">Due</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ reference, title, owner, due }) => (
          <tr key={reference}>
            <th scope="row">
              {reference} <Link to=".">{title}</Link> <Tag kind="invented" words="Invented" />
            </th>
            <td data-l="Owner">{owner}</td>
            <td data-l="Due">{formatDay(due)}</td>
            <td data-l="State">
              <Tag kind="doing" words="In progress" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
