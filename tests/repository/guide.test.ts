import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { courseFile } from '../../src/domain/course.ts'

test('the guide for schools lists every field of a course, and no other', () => {
  const guide = readFileSync('content/README.md', 'utf8')
  const listed = [...guide.matchAll(/^\| `(\w+)` *\|/gm)].map((match) => match[1])
  expect(listed.toSorted()).toEqual(Object.keys(courseFile.shape).toSorted())
})
