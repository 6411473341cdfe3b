import { Mark } from './Mark'

const product = { shortName: 'LscbCloud', accent: '#12436d', mark: 'product' }
const dark = { ...product, accent: '#0c3152' }

/** The product's own mark, where no board is in view. */
export function ProductMark({
  size = 40,
  isOnProductColour = false,
}: {
  size?: number
  isOnProductColour?: boolean
}) {
  return <Mark of={isOnProductColour ? dark : product} size={size} />
}
