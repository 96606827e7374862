/** The parts of the page that the script works on; undefined on any other page. */
export function whatIfParts(root: HTMLElement) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)
  const form = root.querySelector<HTMLFormElement>('[data-weights]')
  const template = root.querySelector<HTMLTemplateElement>('[data-row]')
  const [table, rows, status, bandsNote] = [part('table'), part('rows'), part('status'), part('bands-note')]
  const [ignored, copy, copied] = [part('ignored'), part('copy'), part('copied')]
  const instead = document.querySelector<HTMLElement>('[data-without-script]')
  if (!form || !template || !table || !rows || !status || !bandsNote || !ignored || !copy || !copied || !instead)
    return undefined
  const sliders = [...form.querySelectorAll<HTMLElement>('[data-weight]')].flatMap((weight) => sliderOf(weight) ?? [])
  const presets = [...form.querySelectorAll<HTMLButtonElement>('[data-preset]')]
  return { root, form, template, table, rows, status, bandsNote, ignored, copy, copied, instead, sliders, presets }
}

export type WhatIfParts = NonNullable<ReturnType<typeof whatIfParts>>

function sliderOf(weight: HTMLElement) {
  const input = weight.querySelector('input')
  const value = weight.querySelector('[data-value]')
  const marks = weight.querySelector('[data-marks]')
  const changes = weight.querySelector('[data-changes]')
  return input && value && marks && changes ? { group: input.name, input, value, marks, changes } : undefined
}

export type Slider = NonNullable<ReturnType<typeof sliderOf>>
