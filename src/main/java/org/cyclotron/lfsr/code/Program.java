package org.cyclotron.lfsr.code;

import java.util.Optional;
import org.cyclotron.lfsr.Lfsr;

/** What all languages have in common: the limit of size and the check of the state. */
abstract class Program implements CodeLanguage {
    @Override
    public Optional<String> refusal(Lfsr lfsr) {
        return lfsr.degree() <= CodeLanguages.MOST_CELLS
                ? Optional.empty()
                : Optional.of("programs are written for up to " + CodeLanguages.MOST_CELLS
                        + " cells, and this register has " + lfsr.degree() + ": copy its coefficient row instead");
    }

    @Override
    public final String write(Lfsr lfsr, long[] state) {
        refusal(lfsr).ifPresent(reason -> {
            throw new IllegalArgumentException(label() + ": " + reason);
        });
        if (state.length != lfsr.degree()) {
            throw new IllegalArgumentException("a state has " + lfsr.degree() + " cells, not " + state.length);
        }
        for (long cell : state) {
            if (!lfsr.field().contains(cell)) {
                throw new IllegalArgumentException(
                        cell + " is not an element of " + lfsr.field().name());
            }
        }
        return text(lfsr, state);
    }

    /** The text of a register that is not refused, from a state that is one of its own. */
    abstract String text(Lfsr lfsr, long[] state);

    /** What stands between two outputs: digits need nothing, larger elements a comma. */
    static String separator(Lfsr lfsr) {
        return lfsr.field().order() <= 10 ? "" : ",";
    }
}
