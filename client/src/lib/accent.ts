// A board chooses one accent colour. This keeps it readable: it darkens the colour in OKLCH until white text on it
// reaches 7 to 1, and refuses one that could be taken for a colour that means a state.

type Triple = [number, number, number]

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const gamma = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)

function rgb(hex: string): Triple {
  const channel = (from: number) => parseInt(hex.slice(from, from + 2), 16) / 255

  return [channel(1), channel(3), channel(5)]
}

function luminance(hex: string): number {
  const [r, g, b] = rgb(hex)

  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** The contrast of two colours, from 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)

  return (lighter + 0.05) / (darker + 0.05)
}

function oklab(hex: string): Triple {
  const [red, green, blue] = rgb(hex)
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)

  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]

  return `#${channels
    .map((value) => Math.round(255 * Math.min(1, Math.max(0, gamma(value)))))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}

function distance(one: string, other: string): number {
  const [l1, a1, b1] = oklab(one)
  const [l2, a2, b2] = oklab(other)

  return Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

const statusColours = {
  'Off track': '#a8330f',
  'Needs attention': '#f3c566',
  Error: '#b3261e',
  'On track': '#cfe6e2',
}
const leastContrast = 7
const leastDistance = 0.1
const productColour = '#12436d'

interface GuardedAccent {
  accent: string
  tooNearTo: string | null
}

/** The accent as it may be shown, and the status colour that it could be mistaken for, if any. */
export function guardAccent(hex: string): GuardedAccent {
  const [lightness, a, b] = oklab(hex)
  let accent = hex

  for (
    let darker = lightness - 0.005;
    contrast(accent, '#ffffff') < leastContrast && darker > 0.1;
    darker -= 0.005
  ) {
    accent = fromOklab([darker, a, b])
  }

  const near = Object.entries(statusColours).find(([, colour]) => distance(accent, colour) < leastDistance)

  return { accent, tooNearTo: near ? near[0] : null }
}

/** The accent that a page uses: the board's own where it is safe, otherwise the product's. */
export function safeAccent(hex: string | undefined): string {
  if (!hex || !/^#[0-9a-f]{6}$/i.test(hex)) {
    return productColour
  }

  const { accent, tooNearTo } = guardAccent(hex)

  return tooNearTo ? productColour : accent
}
