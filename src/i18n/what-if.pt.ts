/** Words of the page where one tries other weights. */
export const whatIfPt = {
  title: 'E se os pesos fossem outros?',
}
