package org.cyclotron.report.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;
import org.jspecify.annotations.Nullable;

/** The report of one register. A pure function. */
public final class RegisterReport {
    private static final int TERMS = 12;

    private RegisterReport() {}

    /**
     * The report.
     *
     * @param pictures those that there are, by what they show: {@code circuit-fibonacci}, {@code circuit-galois}, {@code
     *     length-histogram}, {@code state-diagram}
     */
    public static Document of(AnalyzedRegister register, Map<String, Block.Picture> pictures, Provenance provenance) {
        List<Block> blocks = new ArrayList<>(new RegisterSections(register, pictures, 1).whole());
        blocks.addAll(provenance.blocks());
        return new Document(title(register), provenance.subtitle(), blocks);
    }

    private static String title(AnalyzedRegister register) {
        @Nullable String name = register.row().name();
        String polynomial = PolynomialText.abridged(register.row().lfsr().characteristicPolynomial(), TERMS) + " over "
                + register.row().lfsr().field().name();
        return name == null || name.isBlank() ? polynomial : name + ": " + polynomial;
    }
}
