package org.cyclotron.lfsr.code;

import java.util.Optional;
import org.cyclotron.lfsr.Lfsr;

/** A language in which a register is written as a program or a formula. Immutable and safe for use by several threads. */
public interface CodeLanguage {
    /** The stable name used on the command line, such as {@code c}. */
    String id();

    /** A short name for people. */
    String label();

    /** The extension of such files, without a dot. */
    String extension();

    /** Why this language cannot express the register, in a sentence that says what to do; empty where it can. */
    Optional<String> refusal(Lfsr lfsr);

    /**
     * The text, whole, in ASCII, lines ended by line feeds. It names its convention at the top.
     *
     * @param state the start state s(0), &hellip;, s(d&minus;1)
     * @throws IllegalArgumentException when {@link #refusal} gives a reason, or the state is not one of this register
     */
    String write(Lfsr lfsr, long[] state);
}
