package org.cyclotron.algebra.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Conway polynomials that are shipped: for every p^n &le; 2^16 with n at least 2, and for many larger fields.
 *
 * <p>The Conway polynomial of GF(p^n) is the first monic primitive polynomial of degree n over GF(p), comparing the words
 * (&minus;1)^(n&minus;i) c_i from the highest coefficient down, that is compatible with those of the subfields: the power
 * (p^n &minus; 1)/(p^m &minus; 1) of its root is a root of that of degree m for every m dividing n. The resource
 * {@code conway-polynomials.csv} says where they came from. Read once, on first use; safe for use by several threads.
 */
public final class ConwayPolynomials {
    private static final String RESOURCE = "conway-polynomials.csv";

    private ConwayPolynomials() {}

    /**
     * The Conway polynomial of GF(p^n): n + 1 coefficients in [0, p), lowest first, in a fresh array. Empty when it is
     * not shipped; there are none for n = 1, where no modulus is needed.
     */
    public static Optional<long[]> find(long p, int n) {
        String start = p + "," + n + ",";
        return Shipped.LINES.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> numbers(line.substring(start.length()), " "));
    }

    /** All p^n that are shipped, in the order of the resource. */
    static List<PrimePower> shipped() {
        return Shipped.LINES.stream()
                .map(line -> numbers(line.substring(0, line.lastIndexOf(',')), ","))
                .map(numbers -> new PrimePower(numbers[0], (int) numbers[1]))
                .toList();
    }

    private static long[] numbers(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    /** Holds the lines {@code p,n,c0 c1 … cn}, so that they are read when first asked for. */
    private static final class Shipped {
        static final List<String> LINES = read();

        private static List<String> read() {
            try (InputStream stream = ConwayPolynomials.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            RESOURCE + " is missing from the program: it is damaged, install it anew");
                }
                return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + RESOURCE, failure);
            }
        }
    }
}
