/**
 * Runs in the browser on pages that show an edge which is near: keeps the countdown true, and past the edge takes over
 * what the server then shows. Small on purpose: a bench holds it below 2 KB.
 */
import { countdown, minute } from './timeLeft.ts'

const main = document.querySelector('main') as HTMLElement
main.insertAdjacentHTML('afterend', '<p class=unseen role=status>')
/** Told politely and seldom: on a period's own page thrice in its last hour, anywhere when a period changes. */
const live = main.nextSibling as ChildNode

let offset = 0
let drift = 0
let tries = 0
/** 0 while at work. */
let timer: ReturnType<typeof setTimeout> | number = 1

const load = async (path: string) => {
  const answer = await fetch(path, { cache: 'no-store' })
  if (!answer.ok) throw answer
  return answer.text()
}
const all = (selector: string, root: ParentNode = main) => [...root.querySelectorAll<HTMLElement>(selector)]
const remaining = (at: unknown) => Number(at) - Date.now() - offset
/** Until the next edge that is shown; infinite without one. */
const next = (root?: ParentNode) =>
  Math.min(...all('[data-edge]', root).map(({ dataset }) => remaining(dataset.edge)))

/** Asks for the server's time when this clock is new, was set, or slept with the computer. */
async function setClock() {
  const asked = Date.now()
  const wall = asked - performance.now()
  if (Math.abs(wall - drift) < 500) return
  offset = Number(await load('/_jobbuddies/now')) - (asked + Date.now()) / 2 || 0
  drift = wall
}

/** Makes `old` like `fresh` and touches nothing that already is: somebody may be reading it, or have opened or focused it. */
function morph(old: ChildNode, fresh: Node) {
  const [from, to] = [[...old.childNodes], [...fresh.childNodes]]
  if (old.isEqualNode(fresh) || old.nodeName === 'DETAILS') return
  if (from[0] && from.length === to.length && old.cloneNode().isEqualNode(fresh.cloneNode()))
    from.forEach((node, at) => morph(node, to[at] as Node))
  else old.replaceWith(fresh)
}

/** @throws when there is no newer page yet */
async function flip() {
  const page = new DOMParser().parseFromString(await load(location.href), 'text/html')
  if (next(page) <= 0) throw page
  const news = all('[data-edge]').flatMap(({ dataset: { period, name } }) => {
    const verdict = `[data-period="${period}"] [data-verdict]`
    const [before, after] = [main, page].map((root) => all(verdict, root)[0]?.textContent)
    return after && after !== before ? `${name}: ${after}` : []
  })
  const form = all('form[method=post]')[0]
  if (form) {
    // Somebody may be writing: the form stays, whatever has become of its period.
    const why = all('[data-why]', page)
    news.push(...why.map(({ innerText }) => innerText))
    all('[data-own]')[0]?.replaceWith(...all('[data-own]', page))
    form.before(...why)
  } else {
    const focused = document.activeElement as HTMLElement
    morph(main, all('main', page)[0] as Node)
    document.title = page.title
    if (!focused.isConnected) (all(`[href="${focused.getAttribute('href')}"]`)[0] ?? main).focus()
    // A form that has come brings its own script; one that has run here does not run again.
    for (const { src } of all('script[src]') as HTMLScriptElement[]) void import(/* @vite-ignore */ src)
  }
  live.textContent = news.join('. ')
}

/** Tells how long it still is. */
function count(soon: HTMLElement) {
  const { until, countdown: phrases = '' } = soon.dataset
  const { text, loud } = countdown({ left: remaining(until), phrases })
  if (soon.textContent === text) return
  soon.textContent = text
  if (loud && soon.closest('[data-own]')) live.textContent = text
}

async function tick() {
  if (!timer) return
  clearTimeout(timer)
  timer = 0
  try {
    await setClock()
    if (next() <= 0) await flip()
    tries = 0
  } catch {
    tries++
  }
  all('[data-until]').forEach(count)
  // Words change with the minutes; an edge is not everybody's at the same instant.
  const left = next()
  const wake = left > minute ? (left % minute) + 5 : left + 40 + 800 * Math.random()
  timer = left < Infinity ? setTimeout(tick, tries ? tries * 4000 * Math.random() : wake) : 1
}

// Also when the page is shown for the first time.
document.onvisibilitychange = onpageshow = tick
