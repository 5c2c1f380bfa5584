package org.cyclotron.report;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A value of a JSON document that is being read, with its place. Every method refuses what it does not expect with a
 * {@link Fault} that names the place and says what should stand there.
 */
record JsonCursor(JsonNode node, JsonPointer place) {
    /** Something in a document that cannot be used. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient JsonPointer place;

        private Fault(JsonPointer place, String reason) {
            super(reason);
            this.place = place;
        }

        JsonPointer place() {
            return place;
        }
    }

    /** A fault at this place. @param reason a sentence without a full stop */
    Fault fault(String reason) {
        return new Fault(place, reason);
    }

    /** The property with this name, which must be there; it may be null. */
    JsonCursor at(String name) {
        requireObject();
        JsonNode value = node.get(name);
        if (value == null) {
            throw fault("“" + name + "” is missing");
        }
        return new JsonCursor(value, place.appendProperty(name));
    }

    /** The property with this name; empty where it is missing or null. */
    Optional<JsonCursor> find(String name) {
        requireObject();
        JsonNode value = node.get(name);
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(new JsonCursor(value, place.appendProperty(name)));
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw fault("an object should stand here");
        }
    }

    /** The elements of an array. */
    List<JsonCursor> items() {
        if (!node.isArray()) {
            throw fault("an array should stand here");
        }
        List<JsonCursor> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonCursor(node.get(i), place.appendIndex(i)));
        }
        return items;
    }

    String text() {
        if (!node.isString()) {
            throw fault("text should stand here");
        }
        return node.stringValue();
    }

    @Nullable
    String textOrNull() {
        return node.isNull() ? null : text();
    }

    /** Text that another class reads; what that class refuses is a fault at this place. */
    <T> T read(Function<String, T> reading) {
        String text = text();
        try {
            return reading.apply(text);
        } catch (NumberFormatException e) {
            throw fault("“" + text + "” is not a whole number in digits");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    /** A whole number that is written as text because it may exceed 2^53. */
    BigInteger big() {
        return read(BigInteger::new);
    }

    /** A whole number of at least 0. */
    long number() {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw fault("a whole number of at least 0 should stand here");
        }
        return node.longValue();
    }

    /** A whole number from 0 to 2^31 − 1. */
    int smallNumber() {
        long number = number();
        if (number > Integer.MAX_VALUE) {
            throw fault("a number of at most 2^31 - 1 should stand here");
        }
        return (int) number;
    }

    double doubleOrNaN() {
        if (!node.isNumber() && !node.isNull()) {
            throw fault("a number or null should stand here");
        }
        return node.isNull() ? Double.NaN : node.doubleValue();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw fault("true or false should stand here");
        }
        return node.booleanValue();
    }

    /** Field elements or coefficients. */
    long[] elements() {
        return items().stream().mapToLong(JsonCursor::number).toArray();
    }
}
