package org.cyclotron.oracle;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * A register with its known cycle structure.
 *
 * @param factors the monic irreducible factors, x among them with the order 0
 * @param order of the periodic part
 * @param cycles counts by length
 * @param tails states by distance from the cycle, 0 for the states on cycles; empty for a nonsingular register
 */
public record KnownStructure(
        String id,
        Lfsr lfsr,
        Polynomial characteristic,
        List<Factor> factors,
        BigInteger order,
        Map<BigInteger, BigInteger> cycles,
        BigInteger cyclicStates,
        int preperiod,
        Map<BigInteger, BigInteger> tails,
        boolean irreducible,
        boolean primitive) {
    /** An irreducible factor and its own order. */
    public record Factor(Polynomial polynomial, int multiplicity, BigInteger order) {}

    private static final Pattern FACTOR = Pattern.compile("\\((.*)\\)(?:\\^(\\d+))?\\[ord (\\d+)]");
    private static final Pattern POWER_OF_X = Pattern.compile("x(?:\\^(\\d+))?");

    /** All known structures. */
    public static List<KnownStructure> all() {
        return OracleFile.rows("known-structures.csv").stream()
                .map(KnownStructure::of)
                .toList();
    }

    private static KnownStructure of(NamedCsvRecord row) {
        FiniteField field = field(row);
        return new KnownStructure(
                row.getField("id"),
                new Lfsr(
                        field,
                        OracleFile.pieces(row.getField("coeff_row_c0_to_cd-1"), ",").stream()
                                .mapToLong(Long::parseLong)
                                .toArray()),
                Polynomial.of(field, OracleFile.coefficients(row.getField("char_poly"))),
                factors(field, row.getField("factorisation")),
                new BigInteger(row.getField("order_of_cyclic_part")),
                OracleFile.pairs(row.getField("cycles_period:count")),
                new BigInteger(row.getField("cyclic_states")),
                Integer.parseInt(row.getField("max_tail")),
                OracleFile.pairs(row.getField("tails_len:states")),
                row.getField("irreducible").equals("Y"),
                row.getField("primitive").equals("Y"));
    }

    private static FiniteField field(NamedCsvRecord row) {
        long order = Long.parseLong(row.getField("q"));
        String modulus = row.getField("field_modulus_int_coded");
        return modulus.isEmpty()
                ? FiniteFields.of(order)
                : FiniteFields.of(order, OracleFile.coefficients(modulus), ModulusSource.FILE);
    }

    private static List<Factor> factors(FiniteField field, String text) {
        List<Factor> factors = new ArrayList<>();
        for (String piece : OracleFile.pieces(text, " * ")) {
            Matcher power = POWER_OF_X.matcher(piece);
            Matcher factor = FACTOR.matcher(piece);
            if (power.matches()) {
                factors.add(new Factor(Polynomial.x(field), exponent(power.group(1)), BigInteger.ZERO));
            } else if (factor.matches()) {
                factors.add(new Factor(
                        Polynomial.of(field, OracleFile.coefficients(factor.group(1))),
                        exponent(factor.group(2)),
                        new BigInteger(factor.group(3))));
            } else {
                throw new IllegalArgumentException("not a factor: " + piece);
            }
        }
        return factors;
    }

    private static int exponent(@Nullable String text) {
        return text == null ? 1 : Integer.parseInt(text);
    }

    @Override
    public String toString() {
        return id;
    }
}
