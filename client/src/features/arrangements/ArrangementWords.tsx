import { Fragment } from 'react'

import { capitalised } from '@/lib/text'

import type { Arrangement } from './queries'

const things: Readonly<Record<string, string>> = {
  board: 'The body',
  chair: 'Its chair',
  annualReport: 'Its report of the year',
  seriousCaseReview: 'Its review of a serious case',
}

/** What an arrangement calls things, and the roles that it names in its own way. */
export function ArrangementWords({ arrangement: { name, labels, roleNames } }: { arrangement: Arrangement }) {
  const words = [
    ...Object.entries(labels).map(([code, word]) => ({
      code,
      what: things[code] ?? asWords(code),
      word,
    })),
    ...Object.entries(roleNames).map(([role, word]) => ({
      code: `role ${role}`,
      what: `Role: ${asWords(role).toLowerCase()}`,
      word,
    })),
  ]

  return words.length === 0 ? (
    'The usual words'
  ) : (
    <details className="lc-changes">
      <summary>
        Its words<span className="vh"> of {name}</span>
      </summary>
      <dl className="lc-dl">
        {words.map(({ code, what, word }) => (
          <Fragment key={code}>
            <dt>{what}</dt>
            <dd>{word}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  )
}

function asWords(code: string): string {
  return capitalised(code.replaceAll('-', ' '))
}
