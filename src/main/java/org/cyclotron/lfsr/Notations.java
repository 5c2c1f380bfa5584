package org.cyclotron.lfsr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The registry of notations: one line each. Lists, options and file directives all read it. */
public final class Notations {
    /** The largest register that a notation reads, in cells. */
    public static final int MAXIMUM_DEGREE = 1_000_000;

    public static final Notation ROW = new RowNotation();
    public static final Notation ROW_REVERSED = new RowReversedNotation();
    public static final Notation CHARACTERISTIC = new CharacteristicNotation();
    public static final Notation CONNECTION = new ConnectionNotation();
    public static final Notation DELAY_TAPS = new DelayTapsNotation();
    public static final Notation XNOR_TAPS = new XnorTapsNotation();
    public static final Notation SCIPY_TAPS = new ScipyTapsNotation();
    public static final Notation TAP_BITS = new TapBitsNotation();
    public static final Notation GALOIS_MASK = new GaloisMaskNotation();
    public static final Notation INTEGER = new IntegerNotation();
    public static final Notation OCTAL = new OctalNotation();
    public static final Notation CRC_NORMAL = new CrcNormalNotation();
    public static final Notation CRC_REVERSED = new CrcReversedNotation();
    public static final Notation CRC_KOOPMAN = new CrcKoopmanNotation();
    public static final Notation MATLAB_ASCENDING = new MatlabAscendingNotation();
    public static final Notation MATHEMATICA = new MathematicaNotation();
    public static final Notation MATRIX = new MatrixNotation();

    private static final List<Notation> ALL = List.of(
            ROW,
            ROW_REVERSED,
            CHARACTERISTIC,
            CONNECTION,
            DELAY_TAPS,
            XNOR_TAPS,
            SCIPY_TAPS,
            TAP_BITS,
            GALOIS_MASK,
            INTEGER,
            OCTAL,
            CRC_NORMAL,
            CRC_REVERSED,
            CRC_KOOPMAN,
            MATLAB_ASCENDING,
            MATHEMATICA,
            MATRIX);

    /** Names that several conventions share; picking one of them silently is how registers get read backwards. */
    private static final Map<String, List<String>> AMBIGUOUS = ambiguous();

    private Notations() {}

    private static Map<String, List<String>> ambiguous() {
        List<String> taps = List.of("delay-taps", "xnor-taps", "scipy-taps", "mathematica", "tap-bits");
        List<String> hex = List.of("integer", "galois-mask", "crc-normal", "crc-reversed", "crc-koopman");
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("taps", taps);
        names.put("hex", hex);
        names.put("crc", List.of("crc-normal", "crc-reversed", "crc-koopman"));
        names.put("polynomial", List.of("characteristic", "connection"));
        return names;
    }

    /** All notations, the native one first. */
    public static List<Notation> all() {
        return ALL;
    }

    /**
     * The notation with this id.
     *
     * @throws IllegalArgumentException when there is none, naming the candidates; {@code taps} and {@code hex} alone are
     *     refused because they do not tell which end is which
     */
    public static Notation byId(String id) {
        for (Notation notation : ALL) {
            if (notation.id().equals(id)) {
                return notation;
            }
        }
        List<String> candidates = AMBIGUOUS.get(id);
        if (candidates != null) {
            throw new IllegalArgumentException(
                    "'" + id + "' does not tell the convention: name one of " + String.join(", ", candidates));
        }
        throw new IllegalArgumentException("there is no notation '" + id + "': name one of "
                + ALL.stream().map(Notation::id).collect(Collectors.joining(", ")));
    }
}
