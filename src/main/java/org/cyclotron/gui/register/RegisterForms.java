package org.cyclotron.gui.register;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PolynomialText;

/**
 * The texts of a register: every notation, the polynomial for its heading, its first outputs.
 *
 * @param notations in the order of the registry
 * @param polynomial the characteristic polynomial in at most five terms
 * @param states the number of states q^d, as a power and, up to 10^9, with its digits
 * @param outputs the first 2d outputs from the state 0, …, 0, 1, fewer where that would take long
 * @param outputCount how many outputs there are
 */
public record RegisterForms(
        Lfsr lfsr, List<NotationForm> notations, String polynomial, String states, String outputs, int outputCount) {
    private static final int TERMS = 5;
    private static final int MOST_OUTPUTS = 4096;
    private static final long MOST_PRODUCTS = 20_000_000;

    public RegisterForms {
        notations = List.copyOf(notations);
    }

    /** Writes a register in all notations: linear in its degree for each. Polls between notations. */
    static RegisterForms of(Lfsr lfsr, Cancellation cancellation) {
        List<NotationForm> forms = new ArrayList<>();
        for (Notation notation : Notations.all()) {
            cancellation.check();
            forms.add(new NotationForm(notation, notation.format(lfsr).orElse(null)));
        }
        long[] outputs = SequenceOutput.first(lfsr, lfsr.impulseState(), outputCount(lfsr));
        String separator = lfsr.field().order() <= 10 ? "" : ",";
        return new RegisterForms(
                lfsr,
                forms,
                PolynomialText.abridged(lfsr.characteristicPolynomial(), TERMS),
                states(lfsr),
                Arrays.stream(outputs).mapToObj(Long::toString).collect(Collectors.joining(separator)),
                outputs.length);
    }

    /** The form in a notation. */
    public NotationForm in(Notation notation) {
        return notations.stream()
                .filter(form -> form.notation().id().equals(notation.id()))
                .findFirst()
                .orElseThrow();
    }

    private static int outputCount(Lfsr lfsr) {
        long taps = Math.max(1, Arrays.stream(lfsr.row()).filter(c -> c != 0).count());
        long affordable = Math.min(MOST_OUTPUTS, MOST_PRODUCTS / taps);
        return (int) Math.min(2L * lfsr.degree(), affordable);
    }

    private static String states(Lfsr lfsr) {
        String power = lfsr.field().order() + Figures.superscript(lfsr.degree());
        boolean small = lfsr.degree() * Math.log((double) lfsr.field().order()) < Math.log(1e9);
        return small
                ? power + " = "
                        + Figures.full(BigInteger.valueOf(lfsr.stateCount().longValueExact()))
                : power;
    }
}
