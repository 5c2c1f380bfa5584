package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;

/** The numbers of workers on a slider: 1, 2, 3, 4, 6, 8, 12, … up to 1,024, evenly spaced by their ratio. */
final class WorkerScale {
    /** The most workers there can be. */
    static final int MOST = 1024;

    private static final List<Integer> COUNTS = counts();

    private WorkerScale() {}

    private static List<Integer> counts() {
        List<Integer> counts = new ArrayList<>(List.of(1, 2));
        for (int power = 2; power < MOST; power *= 2) {
            counts.add(power + power / 2);
            counts.add(2 * power);
        }
        return List.copyOf(counts);
    }

    /** All of them, ascending. */
    static List<Integer> all() {
        return COUNTS;
    }

    /** The place of the greatest that is not above a number. */
    static int placeOf(int workers) {
        int place = 0;
        while (place + 1 < COUNTS.size() && COUNTS.get(place + 1) <= workers) {
            place++;
        }
        return place;
    }
}
