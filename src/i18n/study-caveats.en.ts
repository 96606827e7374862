import type { studyCaveatsPt } from './study-caveats.pt.ts'

/** The pitfalls of such rankings (ranking.md 6), each as the sentence that guards against it. */
export const studyCaveatsEn: typeof studyCaveatsPt = {
  labels:
    'There are no points, places or levels of schools here. With small samples, schools rated among the best may be among the worst; only qualifications are compared, with ranges and tiers.',
  absolute:
    'The level compares demand in the region. It does not measure the quality of a school or its teaching, there is no negative level, and the cut-offs are fixed: there may be no “highly sought after” qualification at all.',
  interest:
    'What companies need is not everything: it says nothing of what people like doing, of pay or of working conditions. Sometimes that is why people are lacking.',
  smallBase:
    'Great growth of few people misleads. That is why openings count as well, in people a year, and the size of what stands behind each figure.',
  lag: 'Registers are a year or more behind. Evidence counts less the older it is, and the table gives the years of each criterion.',
  noise:
    'Surveys err, and many companies do not answer. Each criterion comes with its size, and what is small pulls little. Where the source does not say how many answered, it is not known here either.',
  advertisements:
    'Advertisements online show far more vacancies for professionals than for machine operators. No criterion of this study counts them.',
  oneVoice: (full) =>
    `In a small region one company can sound like many. The unit is the group or the interview, not the person; a group of fewer than ${String(full)} people counts less. Role and year are given, never a name.`,
  doubleCounting:
    'The needs study may already have digested the same figures and groups, and so count them twice. That is why the line “without the study” always stands here.',
  missing:
    'No data does not mean little demand. A qualification without data stays in the middle of the scale, with the widest range, and is not put last.',
  gender:
    'No criterion knows whether people are women or men, and this study does not see what imbalance there is between them. The meeting has to look at it, course by course.',
  precision:
    'Linking courses to occupations is always approximate. People are rounded to 5 and classes to halves; openings are a ceiling, since they count everybody who enters the occupation. No result tells anybody to open or close a course.',
  feedback:
    'Need changes with what is decided: if every school opens the same course, people are no longer lacking. Read the level beside supply, and think of the date when the classes finish, not of today. It is safer to say that there are too many people than too few, because some change field or leave the region.',
  weightGames:
    'Weights can be chosen so that a favourite wins. That is why they should be decided before results are seen, with a date and by whom, and each change stays in this list.',
  overrides:
    'Nobody corrects points by hand. Whoever disagrees adds evidence, with author, date, reason and size, and the sum is done again.',
}
