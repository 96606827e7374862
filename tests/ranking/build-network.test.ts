import { expect, it } from 'vitest'
import { editionFile } from '../../src/domain/edition.ts'
import { focusGroup, interview, source, statistic, studyScore } from '../../src/domain/evidence.ts'
import { qualification } from '../../src/domain/qualification.ts'
import { sector } from '../../src/domain/sector.ts'
import {
  buildEdition,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSector,
  buildSource,
  buildStatistic,
  buildStudyScore,
} from './build-network.ts'

/** The identifier of these records is the name of their file, which the file itself does not repeat. */
const withoutId = (record: object) => Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'id'))

it.each([
  ['edition', editionFile, buildEdition()],
  ['qualification', qualification, withoutId(buildQualification())],
  ['sector', sector, buildSector()],
  ['source', source, buildSource()],
  ['statistic', statistic, buildStatistic()],
  ['study score', studyScore, buildStudyScore()],
  ['focus group', focusGroup, withoutId(buildFocusGroup())],
  ['interview', interview, withoutId(buildInterview())],
])('builds a sound %s', (_noun, schema, record) => {
  expect(schema.safeParse(record)).toMatchObject({ success: true })
})
