import './design.scss'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'

import { PageHead } from '@/components/PageHead'

import type { Part } from './part'
import { charts } from './parts/charts'
import { dialogs } from './parts/dialogs'
import { forms } from './parts/forms'
import { lists } from './parts/lists'
import { saving } from './parts/saving'
import { words } from './parts/words'
import { ShownExample } from './ShownExample'

const groups = [words, lists, forms, saving, dialogs, charts]

const anchorOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Every component of the client in every state, for those who build with them. */
export function DesignPage() {
  // What the examples ask for and are refused stays theirs: the page around them is not away, and nobody is signed out.
  const [queryClient] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }))

  return (
    <QueryClientProvider client={queryClient}>
      <PageHead
        title="Components"
        lede="What screens are made of, in every state, with when to use it and when not. Everything shown here is invented, and nothing is saved."
      />
      <div className="dsg">
        <nav aria-label="Components" className="dsg__nav">
          {groups.map(({ name, parts }) => (
            <div key={name}>
              <h2 className="lc-h4">{name}</h2>
              <ul className="lc-plain">
                {parts.map((part) => (
                  <li key={part.name}>
                    <a href={`#${anchorOf(part.name)}`}>{part.name}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="dsg__parts">
          {groups.map(({ name, parts }) => (
            <section key={name} aria-label={name} className="lc-sec">
              <h2 className="lc-h2">{name}</h2>
              {parts.map((part) => (
                <ShownPart key={part.name} part={part} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </QueryClientProvider>
  )
}

function ShownPart({ part }: { part: Part }) {
  const id = anchorOf(part.name)

  return (
    <div className="dsg__part">
      <h3 className="lc-h3" id={id}>
        {part.name}
      </h3>
      <dl className="lc-dl">
        <dt>Use it</dt>
        <dd>{part.use}</dd>
        <dt>Not</dt>
        <dd>{part.not}</dd>
        <dt>Keys</dt>
        <dd>{part.keys}</dd>
        <dt>Kept in</dt>
        <dd className="mono">{part.at}</dd>
      </dl>
      {part.examples.map((example) => (
        <ShownExample key={example.title} {...example} />
      ))}
    </div>
  )
}
