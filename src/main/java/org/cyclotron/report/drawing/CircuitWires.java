package org.cyclotron.report.drawing;

import java.util.List;
import org.cyclotron.report.drawing.CircuitLayout.Place;
import org.cyclotron.report.drawing.CircuitPainter.Held;
import org.jspecify.annotations.Nullable;

/**
 * The wires and adders of a circuit, line by line. In a folded Fibonacci circuit the sums of the lines run down at the
 * left and back to the newest cell below the last line; in a folded Galois circuit the output runs up at the right.
 */
final class CircuitWires {
    private static final double TAIL = 20;
    private static final double LEFT_TRUNK = 12;
    private static final double RIGHT_TRUNK = 14;
    private static final double RETURN = 16;

    private final long[] row;
    private final @Nullable Held held;

    CircuitWires(long[] row, @Nullable Held held) {
        this.row = row;
        this.held = held;
    }

    /** The wires of line k of a Fibonacci circuit. */
    void fibonacci(CircuitBrush brush, List<CircuitLayout> lines, int k, double width) {
        CircuitLayout line = lines.get(k);
        double half = line.side() / 2;
        double first = line.cells().getFirst().x() - half;
        double last = line.cells().getLast().x() + half;
        brush.arrow(first, line.middle(), first - TAIL + 2, line.middle(), k == 0 && flows(0));
        if (k == 0) {
            brush.word("out", first - TAIL - 10, line.middle() - 12);
        }
        for (int i = 1; i < line.cells().size(); i++) {
            Place from = line.cells().get(i);
            Place to = line.cells().get(i - 1);
            brush.arrow(from.x() - half, line.middle(), to.x() + half, line.middle(), flows(from.index()));
        }
        boolean single = lines.size() == 1;
        if (single) {
            sumToTheRight(brush, line, last + TAIL);
        } else {
            sumToTheLeft(brush, lines, k, width);
        }
        if (k == lines.size() - 1) {
            double corner = single ? last + TAIL : width - RIGHT_TRUNK;
            double from = single ? line.bus() : line.bus() + RETURN;
            brush.wire(corner, from, corner, line.middle(), enters());
            brush.arrow(corner, line.middle(), last, line.middle(), enters());
            String entering = held == null ? "" : " = " + brush.abridged(held.entering());
            String word = "s(t+" + row.length + ")" + entering;
            brush.wordEndingAt(word, single ? corner + 6 : corner - 8, single ? line.bus() + 14 : from - 7);
        } else {
            brush.arrow(
                    last + TAIL,
                    line.middle(),
                    last,
                    line.middle(),
                    flows(lines.get(k + 1).cells().getFirst().index()));
        }
    }

    private void sumToTheRight(CircuitBrush brush, CircuitLayout line, double corner) {
        double start = firstTap(line, 0);
        brush.wire(Math.min(start, corner), line.bus(), corner, line.bus(), false);
        for (Place place : line.cells()) {
            if (isTapped(place)) {
                tap(brush, line, place);
                if (place.x() > start) {
                    brush.adder(place.x(), line.bus());
                }
            }
        }
    }

    private void sumToTheLeft(CircuitBrush brush, List<CircuitLayout> lines, int k, double width) {
        CircuitLayout line = lines.get(k);
        boolean above = lines.subList(0, k).stream().anyMatch(this::isTapped);
        boolean here = isTapped(line);
        double down =
                k == lines.size() - 1 ? line.bus() + RETURN : lines.get(k + 1).bus();
        if (above || here) {
            brush.wire(LEFT_TRUNK, line.bus(), LEFT_TRUNK, down, false);
        }
        if (k == lines.size() - 1) {
            brush.wire(above || here ? LEFT_TRUNK : width - 2 * RIGHT_TRUNK, down, width - RIGHT_TRUNK, down, enters());
        }
        if (!here) {
            return;
        }
        Place end =
                line.cells().stream().filter(this::isTapped).reduce((a, b) -> b).orElseThrow();
        brush.wire(LEFT_TRUNK, line.bus(), end.x(), line.bus(), false);
        for (Place place : line.cells()) {
            if (isTapped(place)) {
                tap(brush, line, place);
                if (place.x() < end.x()) {
                    brush.adder(place.x(), line.bus());
                }
            }
        }
        if (above) {
            brush.adder(LEFT_TRUNK, line.bus());
        }
    }

    private void tap(CircuitBrush brush, CircuitLayout line, Place place) {
        brush.wire(place.x(), line.middle() + line.side() / 2, place.x(), line.bus(), flows(place.index()));
    }

    /** The wires of line k of a Galois circuit. */
    void galois(CircuitBrush brush, List<CircuitLayout> lines, int k, double width) {
        CircuitLayout line = lines.get(k);
        double half = line.side() / 2;
        double last = line.cells().getLast().x() + half;
        double corner = lines.size() == 1 ? last + TAIL : width - RIGHT_TRUNK;
        if (k == lines.size() - 1) {
            double end = lines.size() == 1 ? corner + TAIL / 2 : width - 2;
            brush.arrow(last, line.middle(), end, line.middle(), enters());
            brush.word("out", lines.size() == 1 ? end : corner - 16, line.middle() - 12);
            trunk(brush, lines, corner);
        } else {
            brush.arrow(
                    last,
                    line.middle(),
                    last + TAIL - 2,
                    line.middle(),
                    flows(line.cells().getLast().index()));
        }
        double start = firstTap(line, line.pitch() / 2);
        if (start < corner) {
            brush.wire(start, line.bus(), corner, line.bus(), enters());
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Place place = line.cells().get(i);
            double x = place.x() - line.pitch() / 2;
            boolean begins = k == 0 && i == 0;
            double from = i > 0 ? line.cells().get(i - 1).x() + half : begins ? x : x - TAIL / 2;
            if (!begins || isTapped(place)) {
                brush.arrow(from, line.middle(), place.x() - half, line.middle(), shifts(place));
            }
            if (isTapped(place)) {
                brush.wire(x, line.bus(), x, line.middle(), enters());
                if (!begins) {
                    brush.adder(x, line.middle());
                }
            }
        }
    }

    /** From the output of the last cell to the feedback wire of every line with a tap. */
    private void trunk(CircuitBrush brush, List<CircuitLayout> lines, double x) {
        double output = lines.getLast().middle();
        double top = output;
        double bottom = output;
        for (CircuitLayout line : lines) {
            if (isTapped(line)) {
                top = Math.min(top, line.bus());
                bottom = Math.max(bottom, line.bus());
            }
        }
        brush.wire(x, top, x, bottom, enters());
    }

    /** Whether what shifts into a Galois cell from its neighbour is not 0. */
    private boolean shifts(Place place) {
        return place.index() > 0 ? flows(place.index() - 1) : place.index() == 0 && enters();
    }

    private boolean isTapped(Place place) {
        return !place.isGap() && row[place.index()] != 0;
    }

    private boolean isTapped(CircuitLayout line) {
        return line.cells().stream().anyMatch(this::isTapped);
    }

    /** Whether a cell of a running register holds something other than 0. */
    private boolean flows(int index) {
        return held != null && index >= 0 && held.cells()[index] != 0;
    }

    private boolean enters() {
        return held != null && held.entering() != 0;
    }

    /** The leftmost tap of a line, where its feedback wire begins or ends; far right where there is none. */
    private double firstTap(CircuitLayout line, double before) {
        for (Place place : line.cells()) {
            if (isTapped(place)) {
                return place.x() - before;
            }
        }
        return Double.MAX_VALUE;
    }
}
