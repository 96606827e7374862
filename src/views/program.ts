/** Version of the program, printed with every edition of the study; that of the package. */
export const programVersion = '0.1.0'
