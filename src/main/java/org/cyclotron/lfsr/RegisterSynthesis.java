package org.cyclotron.lfsr;

/** Finds the shortest register of a sequence, term by term. For use by one thread. */
interface RegisterSynthesis {
    /** Takes the next term in, an element of the field. */
    void add(long term);

    /** The length L of the shortest register of the terms so far. */
    int complexity();

    /** The coefficients of its connection polynomial, lowest first, the first of them 1; those above may be left out. */
    long[] connection();
}
