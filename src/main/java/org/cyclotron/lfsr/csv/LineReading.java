package org.cyclotron.lfsr.csv;

/** What a line that is neither blank nor a comment was found to be. */
public sealed interface LineReading permits RegisterRow, RowProblem {
    /** The line, from 1. */
    int line();

    /** The column of its first character, or of the character at fault, from 1. */
    int column();
}
