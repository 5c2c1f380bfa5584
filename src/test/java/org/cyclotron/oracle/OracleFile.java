package org.cyclotron.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads the CSV files of known results. */
final class OracleFile {
    private OracleFile() {}

    static List<NamedCsvRecord> rows(String name) {
        InputStream stream = Objects.requireNonNull(OracleFile.class.getResourceAsStream("/oracle/" + name), name);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads {@code 1:2;3:4}. */
    static Map<BigInteger, BigInteger> pairs(String text) {
        Map<BigInteger, BigInteger> pairs = new TreeMap<>();
        for (String pair : pieces(text, ";")) {
            List<String> parts = pieces(pair, ":");
            pairs.put(new BigInteger(parts.get(0)), new BigInteger(parts.get(1)));
        }
        return pairs;
    }

    /** The pieces between separators; none of an empty text. */
    static List<String> pieces(String text, String separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(separator, from);
            int end = to < 0 ? text.length() : to;
            pieces.add(text.substring(from, end));
            from = end + separator.length();
        }
        return pieces;
    }

    /** Reads {@code x^2+2*x+2} into coefficients, lowest first. */
    static long[] coefficients(String text) {
        TreeMap<Integer, Long> terms = new TreeMap<>();
        for (String term : pieces(text, "+")) {
            int x = term.indexOf('x');
            int power = x < 0 ? 0 : x == term.length() - 1 ? 1 : Integer.parseInt(term.substring(x + 2));
            String coefficient = x < 0 ? term : x == 0 ? "1" : term.substring(0, x - 1);
            terms.put(power, Long.parseLong(coefficient));
        }
        long[] coefficients = new long[terms.lastKey() + 1];
        terms.forEach((power, coefficient) -> coefficients[power] = coefficient);
        return coefficients;
    }
}
