package org.cyclotron.algebra.integer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped table of factors of &Phi;_n(p) that are slow to find, and the prime exponents of the larger Mersenne primes.
 * Every prime in it is proven; the header of the resource tells how each was found. Read once, on first use.
 */
final class KnownFactors {
    /** No composite in the table has a prime factor up to this bound. */
    static final long TRIAL_BOUND = 10_000_000;

    /**
     * Exponents q of proven Mersenne primes 2^q &minus; 1 = &Phi;_q(2): Robinson 1952, Riesel 1957, Hurwitz 1961, Gillies
     * 1963, Tuckerman 1971. The proof is the Lucas&ndash;Lehmer test.
     */
    private static final List<Integer> MERSENNE_EXPONENTS =
            List.of(521, 607, 1279, 2203, 2281, 3217, 4253, 4423, 9689, 9941, 11213, 19937);

    private static final String RESOURCE = "known-factors.csv";

    /**
     * One row.
     *
     * @param value p and n
     * @param primes proven primes with their exponents
     * @param composites parts that resisted
     */
    record Entry(CyclotomicValue value, List<PrimeFactor> primes, List<BigInteger> composites) {}

    private KnownFactors() {}

    /** Deferred, so that a call that needs no table reads none. */
    private static final class Table {
        private static final Map<CyclotomicValue, Entry> ENTRIES = read();
    }

    static Optional<Entry> find(CyclotomicValue value) {
        if (value.p() == 2 && MERSENNE_EXPONENTS.contains(value.k())) {
            PrimeFactor prime = new PrimeFactor(value.value(), 1, true);
            return Optional.of(new Entry(value, List.of(prime), List.of()));
        }
        return Optional.ofNullable(Table.ENTRIES.get(value));
    }

    /** Every row of the resource. */
    static List<Entry> all() {
        return List.copyOf(Table.ENTRIES.values());
    }

    private static Map<CyclotomicValue, Entry> read() {
        Map<CyclotomicValue, Entry> entries = new HashMap<>();
        try (InputStream stream = KnownFactors.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: its resource " + RESOURCE + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
            reader.lines()
                    .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                    .map(KnownFactors::parse)
                    .forEach(entry -> entries.put(entry.value, entry));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read", e);
        }
        return Map.copyOf(entries);
    }

    /** p,n,prime prime^exponent …,composite … */
    private static Entry parse(String line) {
        String[] fields = line.split(",", -1);
        CyclotomicValue value = new CyclotomicValue(Long.parseLong(fields[0]), Integer.parseInt(fields[1]));
        List<PrimeFactor> primes =
                words(fields[2]).map(KnownFactors::parsePower).toList();
        return new Entry(value, primes, words(fields[3]).map(BigInteger::new).toList());
    }

    private static java.util.stream.Stream<String> words(String field) {
        return Arrays.stream(field.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static PrimeFactor parsePower(String word) {
        int caret = word.indexOf('^');
        String prime = caret < 0 ? word : word.substring(0, caret);
        int exponent = caret < 0 ? 1 : Integer.parseInt(word.substring(caret + 1));
        return new PrimeFactor(new BigInteger(prime), exponent, true);
    }
}
