/** What the index keeps of a course. */
export type ResultData = { url: string; meta: Record<string, string | undefined> }

/** A result as a card, made from the page's template so that both look the same. */
export function resultCard(template: HTMLTemplateElement, { url, meta }: ResultData): DocumentFragment {
  const card = template.content.cloneNode(true) as DocumentFragment
  const part = (name: string) => card.querySelector(`[data-part=${name}]`)
  const write = (name: string, text: string | undefined) => {
    const element = part(name)
    if (element) element.textContent = text ?? ''
  }
  part('cloth')?.setAttribute('fill', `url(#found-${meta.areaId ?? ''})`)
  part('title')?.setAttribute('href', url)
  write('kicker', `${meta.level ?? ''} · ${meta.place ?? ''}`)
  write('title', meta.title)
  if (meta.titleLanguage) part('title')?.setAttribute('lang', meta.titleLanguage)
  write('school', meta.school)
  write('need', meta.need)
  write('mark', meta.mark)
  if (meta.mark) part('mark')?.classList.add(`mark-${meta.markKind ?? ''}`)
  else part('mark')?.remove()
  drawSteps(part('steps'), Number(meta.steps ?? 0))
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
