/**
 * Levels readers see, from the most needed: `high` "Muito procurado", `medium` "Procurado", `moderate` "Procura moderada";
 * `insufficient` "Ainda sem dados suficientes" is no step of the scale.
 */
export const bands = ['high', 'medium', 'moderate', 'insufficient'] as const
export type Band = (typeof bands)[number]
