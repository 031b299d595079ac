import type { Locator, Page } from 'playwright-core'

/** What somebody's hands did, and when they began and ended, in milliseconds of this process. */
export type Presses = { clicks: number; keys: number; first: number | null; last: number }

/** Somebody at a desk whose every click and key counts, over as many pages as it takes. */
export type Hand = {
  click: (what: Locator) => Promise<void>
  /** A click into the field, and a key for every character. */
  write: (field: Locator, text: string) => Promise<void>
  /** Opens a list and takes one of it. */
  take: (list: Locator, option: string | { label: string }) => Promise<void>
  key: (page: Page, key: string) => Promise<void>
}

export function countedHand(): { presses: Presses; hand: Hand } {
  const presses: Presses = { clicks: 0, keys: 0, first: null, last: 0 }
  const note = async (clicks: number, keys: number, act: () => Promise<unknown>) => {
    presses.first ??= performance.now()
    await act()
    presses.clicks += clicks
    presses.keys += keys
    presses.last = performance.now()
  }
  return {
    presses,
    hand: {
      click: (what) => note(1, 0, () => what.click()),
      write: (field, text) => note(1, text.length, () => field.fill(text)),
      take: (list, option) => note(2, 0, () => list.selectOption(option)),
      key: (page, key) => note(0, 1, () => page.keyboard.press(key)),
    },
  }
}
