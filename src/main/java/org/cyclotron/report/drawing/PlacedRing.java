package org.cyclotron.report.drawing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A ring with the place of every state relative to its centre, in units of the distance between neighbouring states on
 * a cycle. The first state stands at the top and stepping goes clockwise; a tail state stands outside the state it
 * steps to, all states equally many steps from the cycle at one radius.
 */
final class PlacedRing {
    /** Radial distance between one level of tails and the next. */
    static final double LEVEL = 1.15;
    /** The least distance along the outermost circle between the ends of tails. */
    private static final double LEAF = 0.72;

    /** The widest sector of one tail, in radians. */
    private static final double WIDEST = 0.9;

    private static final double SMALLEST = 1;

    /** One state: its place, how many steps it is off the cycle, and the index of the state it steps to (or -1). */
    record Place(BigInteger number, double x, double y, int depth, int next) {}

    final int index;
    final StateRing ring;
    final double radius;
    final double outerRadius;
    final List<Place> places;

    private final List<Integer> nodesAtDepth;
    private double[] radii;

    PlacedRing(int index, StateRing ring) {
        this.index = index;
        this.ring = ring;
        this.nodesAtDepth = new ArrayList<>();
        this.places = new ArrayList<>();
        for (StateNode state : ring.states()) {
            countLevels(state, 0);
        }
        this.radius = innerRadius(ring);
        this.radii = radii();
        this.outerRadius = radii.length == 0 ? radius + 0.5 : radii[radii.length - 1] + 0.5;
        placeAll();
    }

    private static double innerRadius(StateRing ring) {
        if (ring.isStandIn()) {
            // Bit lengths, not lengths: cycles of 2^61 and of 15 states must fit one picture.
            return 3 + 0.7 * Math.sqrt(ring.length().bitLength());
        }
        int states = ring.states().size();
        return states == 1 ? 0 : Math.max(SMALLEST, states / (2 * Math.PI));
    }

    private void countLevels(StateNode state, int depth) {
        if (nodesAtDepth.size() == depth) {
            nodesAtDepth.add(0);
        }
        nodesAtDepth.set(depth, nodesAtDepth.get(depth) + 1);
        for (StateNode predecessor : state.predecessors()) {
            countLevels(predecessor, depth + 1);
        }
    }

    private double[] radii() {
        double[] result = new double[nodesAtDepth.size()];
        for (int depth = 0; depth < result.length; depth++) {
            double crowded = nodesAtDepth.get(depth) * LEAF / (2 * Math.PI);
            result[depth] = depth == 0 ? radius : Math.max(result[depth - 1] + LEVEL, crowded);
        }
        return result;
    }

    private void placeAll() {
        int n = ring.states().size();
        for (int i = 0; i < n; i++) {
            // The loop of a fixed state takes the top, its tails the rest.
            double sector = n == 1 ? 1.6 * Math.PI : 2 * Math.PI / n;
            double middle = n == 1 ? Math.PI / 2 : -Math.PI / 2 + i * sector;
            place(ring.states().get(i), 0, -1, middle - sector / 2, sector);
        }
    }

    private void place(StateNode state, int depth, int next, double from, double sector) {
        double angle = from + sector / 2;
        double r = radii[depth];
        int self = places.size();
        places.add(new Place(state.number(), r * Math.cos(angle), r * Math.sin(angle), depth, next));
        List<StateNode> predecessors = state.predecessors();
        // Few tails of a short cycle would spread so wide that they hug it.
        double spread = Math.min(sector, WIDEST * predecessors.size());
        double share = spread / Math.max(1, predecessors.size());
        double first = angle - spread / 2;
        for (int i = 0; i < predecessors.size(); i++) {
            place(predecessors.get(i), depth + 1, self, first + i * share, share);
        }
    }
}
