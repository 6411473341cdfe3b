import type { Front } from '@/api/front'
import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

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

  return (
    <details className="ent__demo" open>
      <summary>Demonstration: choose a person to try</summary>
      <div className="ent__demoin">
        <p>
          Everyone here is invented. The day is {formatDay(demonstration.businessDay)}, and the password of
          all is <span className="mono">{demonstration.password}</span>.
        </p>
        {groups.map(({ place, people }) => (
          <details className="ent__group" key={place}>
            <summary>
              {place} <span className="muted">{count(people.length, 'person', 'people')}</span>
            </summary>
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
                    <b>
                      {person.name}, {person.what}
                    </b>
                    <span>{person.email}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </details>
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
