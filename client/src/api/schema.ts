import type { components } from './schema.gen'

/** A type of the API, by the name that the service gives it. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
