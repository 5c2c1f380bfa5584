package org.cyclotron.algebra.field;

/** An extension field GF(p^n), n at least 2. */
public abstract non-sealed class ExtensionField implements FiniteField {}
