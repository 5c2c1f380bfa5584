package org.cyclotron.algebra.integer;

/** What a primality test found out. */
public enum Primality {
    /** Certainly not prime: composite, or less than 2. */
    COMPOSITE,
    /** Passed Baillie&ndash;PSW, which no known composite does, but has no proof. */
    PROBABLE_PRIME,
    /** Certainly prime. */
    PROVEN_PRIME;

    /** Whether the number is to be used as a prime. */
    public boolean isPrime() {
        return this != COMPOSITE;
    }
}
