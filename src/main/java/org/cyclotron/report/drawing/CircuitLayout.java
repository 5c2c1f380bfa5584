package org.cyclotron.report.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a circuit, or of one line of a folded one, stand in a rectangle.
 *
 * @param cells the cells shown, left to right; a gap stands where cells are left out
 * @param pitch between neighbouring places
 * @param side of a cell
 * @param middle the vertical middle of the cells
 * @param bus the height of the feedback wire
 */
record CircuitLayout(List<Place> cells, double pitch, double side, double middle, double bus) {
    /**
     * A cell, or a gap.
     *
     * @param index of the cell; −1 for a gap
     * @param x the middle
     */
    record Place(int index, double x) {
        boolean isGap() {
            return index < 0;
        }
    }

    private static final double MARGIN = 46;
    private static final double LEAST_PITCH = 34;
    private static final double WIDEST_PITCH = 66;
    private static final int MOST_CELLS = 32;
    private static final double LARGEST_CELL = 48;
    /** What names above the cells take. */
    private static final double NAMES = 15;

    /** The height of a line of a folded circuit. */
    private static final double LINE = 104;
    /** Room below the last line for the feedback that goes back to the newest cell. */
    private static final double BELOW = 22;

    private static final double LARGEST_FOLDED_CELL = 30;

    /** Whether every cell has room in one line. */
    static boolean fits(int degree, double width) {
        return degree <= MOST_CELLS && degree * LEAST_PITCH <= width - 2 * MARGIN;
    }

    /** The height of a folded circuit. */
    static double foldedHeight(int degree, double width) {
        return Math.ceilDiv(degree, perLine(width)) * LINE + BELOW;
    }

    private static int perLine(double width) {
        return Math.max(3, (int) ((width - 2 * MARGIN) / LEAST_PITCH));
    }

    /** A line for as many cells as have room, one below the other. @param gaps the part of the pitch between two cells */
    static List<CircuitLayout> folded(int degree, double width, double gaps) {
        int perLine = perLine(width);
        double pitch = Math.max(LEAST_PITCH, (width - 2 * MARGIN) / perLine);
        double side = Math.min(LARGEST_FOLDED_CELL, pitch * (1 - gaps));
        List<CircuitLayout> lines = new ArrayList<>();
        for (int first = 0; first < degree; first += perLine) {
            List<Place> places = new ArrayList<>();
            for (int i = first; i < Math.min(degree, first + perLine); i++) {
                places.add(new Place(i, MARGIN + (i - first + 0.5) * pitch));
            }
            double middle = lines.size() * LINE + NAMES + side / 2 + 4;
            lines.add(new CircuitLayout(places, pitch, side, middle, middle + side / 2 + 46));
        }
        return lines;
    }

    /** @param gaps the part of the pitch between two cells */
    static CircuitLayout of(int degree, double width, double height, double gaps) {
        return of(degree, width, height, gaps, false);
    }

    /** @param named whether names stand above the cells */
    static CircuitLayout of(int degree, double width, double height, double gaps, boolean named) {
        double room = Math.max(LEAST_PITCH, width - 2 * MARGIN);
        int most = Math.min(MOST_CELLS, Math.max(3, (int) (room / LEAST_PITCH)));
        List<Integer> shown = shown(degree, most);
        double pitch = Math.min(WIDEST_PITCH, room / shown.size());
        double left = (width - pitch * shown.size()) / 2;
        List<Place> places = new ArrayList<>();
        for (int k = 0; k < shown.size(); k++) {
            places.add(new Place(shown.get(k), left + (k + 0.5) * pitch));
        }
        double side = Math.min(Math.min(LARGEST_CELL, pitch * (1 - gaps)), height * 0.4);
        double above = named ? NAMES : 0;
        double middle = Math.max(side / 2 + 4 + above, height * 0.26);
        return new CircuitLayout(places, pitch, side, middle, Math.min(height - 18, middle + side / 2 + 64));
    }

    private static List<Integer> shown(int degree, int most) {
        List<Integer> shown = new ArrayList<>();
        int head = degree <= most ? degree : (most - 1) - (most - 1) / 2;
        for (int i = 0; i < head; i++) {
            shown.add(i);
        }
        if (degree > most) {
            shown.add(-1);
            for (int i = degree - (most - 1) / 2; i < degree; i++) {
                shown.add(i);
            }
        }
        return shown;
    }

    /** The middle of the boxes that hold the coefficients. */
    double boxes() {
        return (middle + side / 2 + bus) / 2 - 5;
    }
}
