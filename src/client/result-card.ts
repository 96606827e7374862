import { bands } from '../domain/band.ts'
import type { Catalogue } from './find-courses.ts'
import { titleOf } from './find-order.ts'

/** A course as a card, made from the page's template so that results look like the list; a note says why it is here. */
export function resultCard(
  template: HTMLTemplateElement,
  place: number,
  { data }: Catalogue,
  note = '',
): DocumentFragment {
  const card = template.content.cloneNode(true) as DocumentFragment
  const part = (name: string) => card.querySelector(`[data-part=${name}]`)
  const write = (name: string, text: string) => {
    const element = part(name)
    if (element) element.textContent = text
    if (text === '') element?.remove()
  }
  const course = data.courses[place]
  const qualification = data.qualifications[course?.of ?? -1]
  if (!course || !qualification) return card
  card.querySelector('.card')?.setAttribute('data-course', course.id)
  part('cloth')?.setAttribute('fill', `url(#found-${data.areas[qualification.area]?.id ?? ''})`)
  part('title')?.setAttribute('href', `${data.base}${course.id}/`)
  if (course.lang) part('title')?.setAttribute('lang', course.lang)
  if (course.mark) part('mark')?.classList.add(`mark-${course.mark}`)
  write('kicker', `${data.words.levels[qualification.level] ?? ''} · ${data.places[course.in]?.name ?? ''}`)
  write('title', titleOf(place, { data }))
  write('school', data.schools[course.at]?.name ?? '')
  write('mark', course.mark ? (data.words.marks[course.mark] ?? '') : '')
  write('note', note)
  write('need', data.words.needs[qualification.need] ?? '')
  // Three steps of need from the left; no step where there are no data yet.
  drawSteps(part('steps'), bands.length - 1 - bands.indexOf(qualification.need))
  return card
}

function drawSteps(sign: Element | null, steps: number): void {
  sign?.querySelectorAll('rect').forEach((step, index) => {
    if (steps === 0) step.remove()
    else step.setAttribute('class', index < steps ? 'need-full' : 'need-empty')
  })
  if (steps > 0) sign?.querySelector('circle')?.remove()
  else {
    sign?.setAttribute('viewBox', '0 0 14 14')
    sign?.setAttribute('width', '14')
  }
}
