package org.cyclotron.gui.structure;

import java.util.List;
import org.cyclotron.gui.registers.RegisterStatus;

/**
 * What stands above the figures.
 *
 * @param polynomial the characteristic polynomial, abridged where it is long
 * @param polynomialInFull for hover; still abridged beyond what a person reads
 * @param chips facts in a word or two, such as {@code singular}
 * @param status how the check ended
 * @param verdict the same in words: {@code verified}, or {@code algebra only: …}
 * @param verdictInFull with the reason, for hover
 */
record Headline(
        String name,
        String polynomial,
        String polynomialInFull,
        List<String> chips,
        RegisterStatus status,
        String verdict,
        String verdictInFull) {}
