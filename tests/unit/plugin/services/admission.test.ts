import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { admission } from '../../../../packages/plugin/src/services/admission.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const longest = 1000

/** Work that ends when it is told to. */
function crowd(admit: ReturnType<typeof admission>) {
  const begun: string[] = []
  const ends = new Map<string, { done: () => void; fail: (error: Error) => void }>()
  const come = (name: string) =>
    admit(() => {
      begun.push(name)
      return new Promise<string>((resolve, reject) =>
        ends.set(name, { done: () => resolve(name), fail: reject }),
      )
    })
  const turns = () => vi.advanceTimersByTimeAsync(0)
  return { begun, come, turns, end: (name: string) => ends.get(name)! }
}

describe('The line in front of work that must not pile up', () => {
  it('works on so many at once and takes the next in the order of coming', async () => {
    const { begun, come, end, turns } = crowd(admission({ atOnce: 2, most: 5, longest }))
    const all = ['a', 'b', 'c', 'd'].map(come)
    await turns()
    expect(begun).toEqual(['a', 'b'])
    end('b').done()
    await turns()
    expect(begun).toEqual(['a', 'b', 'c'])
    end('a').done()
    await turns()
    for (const name of ['c', 'd']) end(name).done()
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('turns away at once whoever finds the line full, and nobody before', async () => {
    const { begun, come, end, turns } = crowd(admission({ atOnce: 1, most: 2, longest }))
    const [first, second, third] = ['a', 'b', 'c'].map(come)
    expect(await come('d')).toBe(null)
    end('a').done()
    expect(await first).toBe('a')
    await turns()
    const late = come('e')
    await turns()
    end('b').done()
    await turns()
    end('c').done()
    await turns()
    end('e').done()
    expect(await Promise.all([second, third, late])).toEqual(['b', 'c', 'e'])
    expect(begun).not.toContain('d')
  })

  it('turns away whoever has waited too long, not a moment sooner, and never begins their work', async () => {
    const { begun, come, end, turns } = crowd(admission({ atOnce: 1, most: 5, longest }))
    const first = come('a')
    const told = vi.fn()
    void come('b').then(told)
    await vi.advanceTimersByTimeAsync(longest - 1)
    expect(told).not.toHaveBeenCalled()
    const last = come('c')
    await vi.advanceTimersByTimeAsync(1)
    expect(told).toHaveBeenCalledWith(null)
    end('a').done()
    await first
    await turns()
    end('c').done()
    expect(await last).toBe('c')
    expect(begun).toEqual(['a', 'c'])
  })

  it('gives the place on when work fails, and the failure to whom it belongs', async () => {
    const { come, end, turns } = crowd(admission({ atOnce: 1, most: 5, longest }))
    const first = come('a')
    const second = come('b')
    await turns()
    end('a').fail(new Error('broken'))
    await expect(first).rejects.toThrow('broken')
    await turns()
    end('b').done()
    expect(await second).toBe('b')
    const third = come('c')
    await turns()
    end('c').done()
    expect(await third).toBe('c')
  })
})
