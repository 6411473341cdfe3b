import type { Measure } from './queries'

interface StandingProps {
  measure: Pick<Measure, 'standing' | 'aim'>
}

/** The judgement in the service's words, what it is compared with, and the aim below. */
export function Standing({ measure: { standing, aim } }: StandingProps) {
  return (
    <p className="small">
      <span className="strong">{standing.words}</span>
      {standing.from !== null && <span className="muted"> from {standing.from}</span>}
      {aim && (
        <>
          <br />
          <span className="muted">Aim: {aim.text}</span>
        </>
      )}
    </p>
  )
}
