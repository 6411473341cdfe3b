import { count } from '@/lib/text'

import type { FoundWords } from './queries'

/** The boards that have the words in what they share with the agency: their record, and theirs to change. */
export function FoundAtBoards({ boards }: { boards: FoundWords['boards'] }) {
  return (
    <section className="lc-card mt" aria-labelledby="found-at-boards">
      <h2 className="lc-h3" id="found-at-boards">
        Boards that have the words
      </h2>
      <p>
        The words are in actions that you share with these boards. That is the boards’ record, and only they
        can remove them. Telephone the business manager, because an email would repeat the words.
      </p>
      <ul>
        {boards.map(({ board, places }) => (
          <li key={board}>
            {board}: {count(places, 'place')}
          </li>
        ))}
      </ul>
    </section>
  )
}
