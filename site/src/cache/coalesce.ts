export type Flights<T> = { run: (key: string, work: () => Promise<T>) => Promise<T>; size: () => number }

/** One run of the work for all who ask for the same key while it is under way. A failure reaches all of them. */
export function createFlights<T>(): Flights<T> {
  const flights = new Map<string, Promise<T>>()
  return {
    size: () => flights.size,
    run(key, work) {
      const underWay = flights.get(key)
      if (underWay) return underWay
      const flight = work().finally(() => flights.delete(key))
      flights.set(key, flight)
      return flight
    },
  }
}
