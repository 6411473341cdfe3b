import type { FoundWords } from './queries'

/** Where the words stand, by kind. */
export function FoundTable({ found }: { found: FoundWords }) {
  return (
    <table className="lc-table mt-b">
      <caption className="vh">Where the words are</caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col" className="num">
            Places
          </th>
        </tr>
      </thead>
      <tbody>
        {found.kinds.map(({ kind, places }) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            <td className="num">{places}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
