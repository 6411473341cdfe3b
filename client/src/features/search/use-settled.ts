import { useEffect, useState } from 'react'

/** The value once it has stood still for a moment: the last one always comes through. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value)

  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value)
    }, milliseconds)

    return () => {
      clearTimeout(timer)
    }
  }, [value, milliseconds])

  return settled
}
