package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** Taps numbered by delay, 1 = newest cell: hardware tables such as XAPP052, pylfsr, CrypTool 2. */
final class DelayTapsNotation implements Notation {
    @Override
    public String id() {
        return "delay-taps";
    }

    @Override
    public String label() {
        return "Delay taps, 1 = newest";
    }

    @Override
    public String convention() {
        return "The numbers p with c(d-p) = 1, 1 being the newest cell; the length is the largest unless it is named, as in \"[4,3] length 6\". "
                + "[4,3] over GF(2) is the row 1,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        NumberList taps = NumberList.parse(in);
        in.expectEnd();
        return TapPositions.delays(field, in, taps);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        return TapPositions.areZeroOrOne(lfsr) ? Optional.of(TapPositions.formatDelays(lfsr)) : Optional.empty();
    }
}
