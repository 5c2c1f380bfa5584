package org.cyclotron.algebra.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return Optional.ofNullable(Shipped.POLYNOMIALS.get(new Key(p, n))).map(long[]::clone);
    }

    /** All (p, n) that are shipped, by p and then n. */
    static List<PrimePower> shipped() {
        return Shipped.POLYNOMIALS.keySet().stream()
                .sorted((a, b) -> a.p == b.p ? Integer.compare(a.n, b.n) : Long.compare(a.p, b.p))
                .map(key -> new PrimePower(key.p, key.n))
                .toList();
    }

    private record Key(long p, int n) {}

    private record Entry(Key key, long[] coefficients) {}

    /** Holds the table, so that it is read when first asked for. */
    private static final class Shipped {
        static final Map<Key, long[]> POLYNOMIALS = read();

        private static Map<Key, long[]> read() {
            try (InputStream stream = ConwayPolynomials.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            RESOURCE + " is missing from the program: it is damaged, install it anew");
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
                return reader.lines()
                        .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                        .map(Shipped::entry)
                        .collect(Collectors.toUnmodifiableMap(Entry::key, Entry::coefficients));
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + RESOURCE, failure);
            }
        }

        /** A line {@code p,n,c0 c1 … cn}. */
        private static Entry entry(String line) {
            String[] cells = line.split(",", -1);
            long[] coefficients = Arrays.stream(cells[2].split(" ", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Entry(new Key(Long.parseLong(cells[0]), Integer.parseInt(cells[1])), coefficients);
        }
    }
}
