package org.cyclotron.cycle;

/** The analysis of a register: the algebraic answer, and how it was checked. */
public record RegisterAnalysis(AlgebraicAnalysis algebra, Verification verification) {}
