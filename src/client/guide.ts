import { guideEn } from '../i18n/guide.en.ts'
import { guidePt } from '../i18n/guide.pt.ts'
import { foremost, tally } from './guide-tally.ts'

const words = document.documentElement.lang.startsWith('en') ? guideEn : guidePt

const guide = document.querySelector<HTMLElement>('[data-guide]')
const found = guide && partsOf(guide)
if (found) start(found)

/** The parts of the questions' page; undefined on any other. */
function partsOf(root: HTMLElement) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)
  const show = root.querySelector<HTMLAnchorElement>('[data-show]')
  const [back, next, again, end] = [part('back'), part('next'), part('again'), part('end')]
  const [lead, none, list] = [part('lead'), part('none'), part('areas-list')]
  if (!show || !back || !next || !again || !end || !lead || !none || !list) return undefined
  const questions = [...root.querySelectorAll<HTMLElement>('[data-question]')]
  return { root, show, back, next, again, end, lead, none, list, questions, steps: [...questions, end] }
}

type GuideParts = NonNullable<ReturnType<typeof partsOf>>

/** Asks one question at a time. Where one is stands after `#`: the back button works, and no server is told. */
function start(parts: GuideParts): void {
  const { root, steps, back, next, again } = parts
  const step = () =>
    Math.max(
      0,
      steps.findIndex(({ id }) => id === location.hash.slice(1)),
    )
  const goTo = (index: number) => {
    location.hash = steps[index]?.id ?? ''
  }
  window.addEventListener('hashchange', () => {
    showStep(parts, step())
    steps[step()]?.querySelector('h2')?.focus()
  })
  next.addEventListener('click', () => {
    goTo(step() + 1)
  })
  back.addEventListener('click', () => {
    goTo(step() - 1)
  })
  again.addEventListener('click', () => {
    for (const box of boxesIn(root)) box.checked = false
    goTo(0)
  })
  root.addEventListener('change', ({ target }) => {
    if (parts.list.contains(target as Node)) showCourses(parts)
    else nameNext(parts, step())
  })
  root.classList.add('ready')
  showStep(parts, step())
}

function showStep(parts: GuideParts, index: number): void {
  const { steps, end, back, next, again, show } = parts
  const isEnd = steps[index] === end
  for (const [at, step] of steps.entries()) step.hidden = at !== index
  back.hidden = index === 0
  next.hidden = isEnd
  again.hidden = show.hidden = !isEnd
  if (isEnd) showAreas(parts)
  else nameNext(parts, index)
}

/** An answer makes the next step “next”; without one it is “skip”. */
function nameNext({ questions, next }: GuideParts, index: number): void {
  const isAnswered = boxesIn(questions[index]).some(({ checked }) => checked)
  const isLast = index === questions.length - 1
  next.textContent = isLast ? words.finish : isAnswered ? words.next : words.skip
}

/** Switches on the areas most answers point to, and puts those with answers first. */
function showAreas(parts: GuideParts): void {
  const { questions, list, lead, none } = parts
  const answers = questions.flatMap((question) => boxesIn(question)).filter(({ checked }) => checked)
  const votes = tally(answers.map(({ dataset }) => (dataset.areas ?? '').split(' ')))
  const on = foremost(votes)
  lead.hidden = votes.size === 0
  none.hidden = votes.size > 0
  const boxes = boxesIn(list)
  for (const box of boxes) {
    const number = votes.get(box.value) ?? 0
    box.checked = on.includes(box.value)
    const said = box.closest('label')?.querySelector('[data-votes]')
    if (said) said.textContent = number > 0 ? words.end.answers(number) : ''
  }
  const first = boxes.toSorted((a, b) => (votes.get(b.value) ?? 0) - (votes.get(a.value) ?? 0))
  list.append(...first.flatMap((box) => box.closest('li') ?? []))
  showCourses(parts)
}

/** The way on: the list with the areas that are on, handed over after `#` so that no server sees what was answered. */
function showCourses({ list, show, root }: GuideParts): void {
  const on = boxesIn(list).filter(({ checked }) => checked)
  const courses = on.reduce((sum, { dataset }) => sum + Number(dataset.count), 0)
  const filters = new URLSearchParams(on.map(({ value }) => ['area', value]))
  show.textContent = on.length > 0 ? words.end.show(courses) : words.end.all
  show.href = `${root.dataset.list ?? ''}${on.length > 0 ? `#${filters.toString()}` : ''}`
}

function boxesIn(part: HTMLElement | undefined): HTMLInputElement[] {
  return [...(part?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
}
