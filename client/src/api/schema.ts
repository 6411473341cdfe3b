import type { components } from './schema.gen'

/** A type of the API, by the name that the service gives it. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/**
 * A body as a form fills it. The service lets any part be absent, so that it can name all that is missing at once;
 * a form always sends every part, and nothing for what was left empty.
 */
export type Filled<Body> = { [Part in keyof Body]-?: Exclude<Body[Part], undefined> }
