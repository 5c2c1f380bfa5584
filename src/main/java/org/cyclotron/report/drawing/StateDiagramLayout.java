package org.cyclotron.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Packs the rings of a state diagram into rows that fill a rectangle, longest first. Rings of one length stay together;
 * a length that no longer fits into the row in hand begins a new one where its rings fit into one row.
 *
 * <p>The scale, in pixels for the distance between neighbouring states, is the largest at which all rows fit, found by
 * bisection: rows times rings times some 30 steps.
 */
final class StateDiagramLayout {
    /** A ring with its centre, in pixels. */
    record Centre(PlacedRing ring, double x, double y) {}

    private record Row(List<PlacedRing> rings, double width, double height) {}

    private static final double LARGEST_SCALE = 18;
    private static final double MARGIN = 12;
    private static final int WIDTHS = 24;
    private static final double GAP = 0.9;
    private static final double GROUP_GAP = 2.2;

    private final List<PlacedRing> rings;

    StateDiagramLayout(StateDiagram diagram) {
        List<PlacedRing> placed = new ArrayList<>();
        for (int i = 0; i < diagram.rings().size(); i++) {
            placed.add(new PlacedRing(i, diagram.rings().get(i)));
        }
        placed.sort(Comparator.comparing((PlacedRing r) -> r.ring.length()).reversed());
        this.rings = List.copyOf(placed);
    }

    /**
     * The result at one size.
     *
     * @param scale pixels for the distance between neighbouring states
     */
    record Fitted(List<Centre> centres, double scale) {}

    Fitted fit(double width, double height) {
        double innerWidth = Math.max(1, width - 2 * MARGIN);
        double innerHeight = Math.max(1, height - 2 * MARGIN);
        double low = 0;
        double high = LARGEST_SCALE;
        if (!fits(high, innerWidth, innerHeight)) {
            for (int i = 0; i < 30; i++) {
                double middle = (low + high) / 2;
                if (fits(middle, innerWidth, innerHeight)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            high = low;
        }
        return new Fitted(centres(balanced(innerWidth / high, innerHeight / high), high, width, height), high);
    }

    /** Of the row widths that fit, the one whose rows fill the rectangle most evenly. */
    private List<Row> balanced(double width, double height) {
        List<Row> best = rows(width);
        double least = fill(best, width, height);
        for (int i = 1; i < WIDTHS; i++) {
            List<Row> rows = rows(width * i / WIDTHS);
            double filled = fill(rows, width, height);
            if (filled < least) {
                best = rows;
                least = filled;
            }
        }
        return best;
    }

    /** The larger of the shares of width and height that rows take; above 1 they do not fit. */
    private static double fill(List<Row> rows, double width, double height) {
        double widest = rows.stream().mapToDouble(Row::width).max().orElse(0);
        return Math.max(widest / width, totalHeight(rows) / height);
    }

    private boolean fits(double scale, double width, double height) {
        List<Row> rows = rows(width / scale);
        double widest = rows.stream().mapToDouble(Row::width).max().orElse(0);
        return widest * scale <= width && totalHeight(rows) * scale <= height;
    }

    private static double totalHeight(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum() + GAP * Math.max(0, rows.size() - 1);
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        List<PlacedRing> row = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < rings.size(); i++) {
            PlacedRing ring = rings.get(i);
            boolean newGroup = !row.isEmpty() && !sameLength(row.getLast(), ring);
            double needed = newGroup ? groupWidth(i, width) : 2 * ring.outerRadius;
            double gap = row.isEmpty() ? 0 : newGroup ? GROUP_GAP : GAP;
            if (!row.isEmpty() && used + gap + needed > width) {
                rows.add(row(row, used));
                row = new ArrayList<>();
                used = 0;
                gap = 0;
            }
            row.add(ring);
            used += gap + 2 * ring.outerRadius;
        }
        if (!row.isEmpty()) {
            rows.add(row(row, used));
        }
        return rows;
    }

    /** The width of all rings of the length that begins here, or of the first alone where they need several rows. */
    private double groupWidth(int from, double width) {
        double sum = -GAP;
        for (int i = from; i < rings.size() && sameLength(rings.get(from), rings.get(i)); i++) {
            sum += GAP + 2 * rings.get(i).outerRadius;
            if (sum > width) {
                return 2 * rings.get(from).outerRadius;
            }
        }
        return sum;
    }

    private static boolean sameLength(PlacedRing a, PlacedRing b) {
        return a.ring.length().equals(b.ring.length());
    }

    private static Row row(List<PlacedRing> rings, double width) {
        return new Row(
                rings,
                width,
                2 * rings.stream().mapToDouble(r -> r.outerRadius).max().orElse(0));
    }

    private static List<Centre> centres(List<Row> rows, double scale, double width, double height) {
        List<Centre> centres = new ArrayList<>();
        double y = (height - totalHeight(rows) * scale) / 2;
        for (Row row : rows) {
            double x = (width - row.width() * scale) / 2;
            PlacedRing last = null;
            for (PlacedRing ring : row.rings()) {
                x += last == null ? 0 : scale * (sameLength(last, ring) ? GAP : GROUP_GAP);
                centres.add(new Centre(ring, x + ring.outerRadius * scale, y + row.height() * scale / 2));
                x += 2 * ring.outerRadius * scale;
                last = ring;
            }
            y += (row.height() + GAP) * scale;
        }
        return centres;
    }
}
