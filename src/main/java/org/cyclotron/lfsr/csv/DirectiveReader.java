package org.cyclotron.lfsr.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.algebra.field.FieldTextException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.field.ModulusText;
import org.cyclotron.algebra.field.PrimePower;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;

/**
 * Reads a directive: {@code #!} and then {@code key=value} pairs with the keys field, modulus, notation and length.
 *
 * <p>A pair that cannot be understood is a problem, and what it may have named is unknown from there on.
 */
final class DirectiveReader {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)[ \\t]*=");

    private final int line;
    private final String text;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private ReadingContext context;
    /** Where the text of the field or modulus being read begins. */
    private int fieldTextOffset;

    /** A value of a directive and its offset in the line. */
    private record Value(String text, int offset) {}

    private DirectiveReader(int line, String text, ReadingContext before) {
        this.line = line;
        this.text = text;
        this.context = before;
    }

    /** What holds after a directive, and what was wrong with it. */
    record Result(ReadingContext context, List<RowProblem> problems) {}

    static Result read(int line, String text, ReadingContext before) {
        DirectiveReader reader = new DirectiveReader(line, text, before);
        reader.split();
        if (reader.problems.isEmpty()) {
            reader.notation();
            reader.length();
            reader.field();
        }
        return new Result(reader.context, List.copyOf(reader.problems));
    }

    private void split() {
        int start = text.indexOf("#!") + 2;
        int end = SourceLine.withoutPadding(text).length();
        if (end > start && text.charAt(SourceLine.start(text)) == '"' && text.charAt(end - 1) == '"') {
            end--;
        }
        Matcher keys = KEY.matcher(text).region(start, Math.max(start, end));
        boolean more = keys.find();
        int first = more ? keys.start() : end;
        if (!more || !text.substring(start, first).isBlank()) {
            int place = start;
            while (place < end && RowProblem.isBlank(text.charAt(place))) {
                place++;
            }
            unknown(place, "a directive is made of pairs such as field=4, modulus=x^2+x+1, notation=row, length=8");
        }
        while (more) {
            String key = keys.group(1);
            int keyOffset = keys.start();
            int from = keys.end();
            more = keys.find();
            pair(key, keyOffset, value(from, more ? keys.start() : end));
        }
    }

    private Value value(int from, int to) {
        int start = from;
        while (start < to && RowProblem.isBlank(text.charAt(start))) {
            start++;
        }
        return new Value(SourceLine.withoutPadding(text.substring(start, to)), start);
    }

    private void pair(String key, int keyOffset, Value value) {
        if (!List.of("field", "modulus", "notation", "length").contains(key)) {
            unknown(keyOffset, "there is no directive '" + key + "': the keys are field, modulus, notation and length");
        } else if (values.putIfAbsent(key, value) != null) {
            unknown(keyOffset, key + " is named twice in one directive");
        }
    }

    /** A part whose meaning cannot be guessed: neither field nor notation is known any more. */
    private void unknown(int offset, String reason) {
        problems.add(RowProblem.at(line, text, offset, reason));
        context = context.withFieldFault(line).withNotationFault(line);
    }

    private void notation() {
        Value value = values.get("notation");
        if (value == null) {
            return;
        }
        try {
            Notation notation = Notations.byId(value.text);
            context = context.withNotation(notation);
        } catch (IllegalArgumentException none) {
            problems.add(RowProblem.at(line, text, value.offset, String.valueOf(none.getMessage())));
            context = context.withNotationFault(line);
        }
    }

    private void length() {
        Value value = values.get("length");
        if (value == null) {
            return;
        }
        if (value.text.matches("[0-9]{1,7}")) {
            int length = Integer.parseInt(value.text);
            if (length >= 1 && length <= Notations.MAXIMUM_DEGREE) {
                context = context.withLength(length);
                return;
            }
        }
        problems.add(
                RowProblem.at(line, text, value.offset, "a length is a number from 1 to " + Notations.MAXIMUM_DEGREE));
        context = context.withNotationFault(line);
    }

    private void field() {
        Value order = values.get("field");
        Value modulus = values.get("modulus");
        if (order == null && modulus == null) {
            return;
        }
        try {
            context = context.withField(fieldOf(order, modulus));
        } catch (FieldTextException fault) {
            problems.add(RowProblem.at(line, text, fieldTextOffset + fault.position(), fault.reason()));
            context = context.withFieldFault(line);
        } catch (IllegalArgumentException none) {
            problems.add(RowProblem.at(line, text, fieldTextOffset, String.valueOf(none.getMessage())));
            context = context.withFieldFault(line);
        }
    }

    private FiniteField fieldOf(@Nullable Value order, @Nullable Value modulus) {
        if (order == null) {
            return withModulus(context.field(), Objects.requireNonNull(modulus));
        }
        fieldTextOffset = order.offset;
        long q = FieldSpecification.parse(order.text);
        return modulus == null ? FiniteFields.of(q) : withModulus(q, modulus);
    }

    /** The field in force with another modulus. */
    private FiniteField withModulus(@Nullable FiniteField field, Value modulus) {
        fieldTextOffset = modulus.offset;
        if (field == null || context.fieldFault() != null) {
            throw new IllegalArgumentException("a modulus belongs to a field: write field= in the same directive");
        }
        return withModulus(field.order(), modulus);
    }

    private FiniteField withModulus(long q, Value modulus) {
        long p = PrimePower.of(q).prime();
        fieldTextOffset = modulus.offset;
        return FiniteFields.of(q, ModulusText.parse(modulus.text, p), ModulusSource.FILE);
    }
}
