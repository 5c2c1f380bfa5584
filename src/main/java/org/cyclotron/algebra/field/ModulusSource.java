package org.cyclotron.algebra.field;

/** Where the modulus of an extension field came from. */
public enum ModulusSource {
    /** The Conway polynomial, the default. */
    CONWAY,
    /** A directive in an LFSR file. */
    FILE,
    /** An option or a field of the interface. */
    USER
}
