import { describe, expect, it } from 'vitest'
import { createBandAsker, type OpenPort } from '../../src/client/what-if-bands.ts'
import type { Bands } from '../../src/client/what-if-sentences.ts'

/** An asker whose questions are kept, to be answered when the test says so. */
function setUp() {
  const questions: (readonly number[])[] = []
  const shown: Bands[] = []
  const opened = { times: 0, failures: 0 }
  let answers: ((bands: Bands) => void)[] = []
  let break_: () => void = () => undefined
  const open: OpenPort = (answer, fail) => {
    opened.times += 1
    break_ = fail
    return (weights) => {
      questions.push(weights)
      answers.push(answer)
    }
  }
  const asker = createBandAsker(open, {
    show: (bands) => shown.push(bands),
    fail: () => (opened.failures += 1),
  })
  const answer = (bands: Bands) => {
    const [next, ...rest] = answers
    answers = rest
    next?.(bands)
  }
  return {
    asker,
    questions,
    shown,
    opened,
    answer,
    fail: () => {
      break_()
    },
  }
}

const high: Bands = { a: 'high' }
const medium: Bands = { a: 'medium' }

describe('bands', () => {
  it('are asked for, and shown when they come', () => {
    const { asker, questions, shown, answer } = setUp()
    asker.ask([1, 0])
    expect([questions, shown]).toEqual([[[1, 0]], []])
    answer(high)
    expect(shown).toEqual([high])
  })

  it('of weights that changed meanwhile are not shown, and only the latest are asked for next', () => {
    const { asker, questions, shown, answer } = setUp()
    asker.ask([1, 0])
    asker.ask([0.5, 0.5])
    asker.ask([0, 1])
    expect(questions).toEqual([[1, 0]])
    answer(high)
    expect([questions, shown]).toEqual([
      [
        [1, 0],
        [0, 1],
      ],
      [],
    ])
    answer(medium)
    expect(shown).toEqual([medium])
  })

  it('that nobody wants any more are not shown', () => {
    const { asker, questions, shown, answer } = setUp()
    asker.ask([1, 0])
    asker.forget()
    answer(high)
    expect([questions.length, shown]).toEqual([1, []])
    asker.ask([0, 1])
    answer(medium)
    expect(shown).toEqual([medium])
  })

  it('are computed by one worker, opened for the first question', () => {
    const { asker, opened, answer } = setUp()
    expect(opened.times).toBe(0)
    asker.ask([1, 0])
    answer(high)
    asker.ask([0, 1])
    expect(opened.times).toBe(1)
  })

  it('fail when the worker does, and then at once', () => {
    const { asker, opened, fail } = setUp()
    asker.ask([1, 0])
    fail()
    expect(opened.failures).toBe(1)
    asker.ask([0, 1])
    expect([opened.failures, opened.times]).toEqual([2, 1])
  })

  it('fail where there are no workers', () => {
    let failures = 0
    const asker = createBandAsker(
      () => {
        throw new ReferenceError('Worker is not defined')
      },
      { show: () => undefined, fail: () => (failures += 1) },
    )
    asker.ask([1])
    asker.ask([1])
    expect(failures).toBe(2)
  })
})
