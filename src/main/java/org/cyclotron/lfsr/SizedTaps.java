package org.cyclotron.lfsr;

/**
 * A length with a list of taps: {@code (5,[2])}, {@code {4,{1,2}}}, {@code 5,[2]}, or a list alone where the length is
 * named elsewhere.
 */
record SizedTaps(int length, NumberList taps) {
    private static final String OPENING = "[({";
    private static final String CLOSING = "])}";

    static SizedTaps parse(NotationText in) throws NotationException {
        in.skipBlanks();
        int start = in.position();
        int outer = OPENING.indexOf(in.peek());
        if (outer >= 0) {
            in.moveTo(start + 1);
            in.skipBlanks();
        }
        int place = in.position();
        if (!namesLength(in)) {
            in.moveTo(start);
            return alone(in);
        }
        in.moveTo(place);
        long length = in.decimal();
        in.expect(',');
        if (length < 1 || length > Notations.MAXIMUM_DEGREE) {
            throw in.errorAt(place, "a register has between 1 and " + Notations.MAXIMUM_DEGREE + " cells");
        }
        NumberList taps = NumberList.parse(in);
        if (outer >= 0) {
            in.expect(CLOSING.charAt(outer));
        }
        in.expectEnd();
        in.requireLength((int) length);
        return new SizedTaps((int) length, taps);
    }

    /** Whether a number, a comma and an opening bracket come next. */
    private static boolean namesLength(NotationText in) {
        while (Character.isDigit(in.peek())) {
            in.moveTo(in.position() + 1);
        }
        return in.accept(',') && !in.atEnd() && OPENING.indexOf(in.peek()) >= 0;
    }

    private static SizedTaps alone(NotationText in) throws NotationException {
        NumberList taps = NumberList.parse(in);
        in.expectEnd();
        if (in.length().isEmpty()) {
            throw in.errorAt(-1, "the length is missing: write it in front, as in (5,[2]) or {5,{1,3}}");
        }
        return new SizedTaps(in.length().getAsInt(), taps);
    }
}
