import { useState } from 'react'

import type { Front } from '@/api/front'
import { Select } from '@/components/form/Select'
import { formatDay } from '@/lib/dates'

type Demonstration = NonNullable<Front['demonstration']>
type Person = Demonstration['people'][number]

interface DemonstrationPeopleProps {
  demonstration: Demonstration
  boards: Front['boards']
  onChoose: (person: Person) => void
}

/** In the demonstration only: who can be tried, one click each. */
export function DemonstrationPeople({ demonstration, boards, onChoose }: DemonstrationPeopleProps) {
  const groups = byPlace(demonstration.people, boards)
  const [place, setPlace] = useState(groups[0]?.place ?? '')
  const people = groups.find((group) => group.place === place)?.people ?? []

  return (
    <section className="ent__demo lc-form" aria-labelledby="demonstration">
      <h2 className="lc-h3" id="demonstration">
        Demonstration: choose a person to try
      </h2>
      <p className="small">
        Everyone here is invented. The day is {formatDay(demonstration.businessDay)}, and the password of all
        is <span className="mono nw">{demonstration.password}</span>
      </p>
      <Select
        name="demonstration-place"
        label="Where they work"
        options={groups.map((group) => ({ value: group.place, label: group.place }))}
        value={place}
        onChange={(event) => {
          setPlace(event.target.value)
        }}
      />
      <ul className="ent__people">
        {people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              className="ent__person"
              onClick={() => {
                onChoose(person)
              }}
            >
              <b>{person.what}</b>
              <span>{person.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function byPlace(people: readonly Person[], boards: Front['boards']): { place: string; people: Person[] }[] {
  const groups = new Map<string, Person[]>()

  for (const person of people) {
    const domain = person.email.split('@')[1] ?? ''
    const slug = domain.replace(/\.example$/, '')
    const place = boards.find((board) => board.slug === slug)?.shortName ?? elsewhere[domain] ?? named(slug)
    groups.set(place, [...(groups.get(place) ?? []), person])
  }

  return [...groups].map(([place, members]) => ({ place, people: members }))
}

const elsewhere: Partial<Record<string, string>> = {
  'people.example': 'In several boards',
  'platform.example': 'The platform',
}

function named(slug: string): string {
  const words = slug.replaceAll('-', ' ')

  return words.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
