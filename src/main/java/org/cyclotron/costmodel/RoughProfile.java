package org.cyclotron.costmodel;

import java.util.ArrayList;
import java.util.List;

/**
 * What is used before this machine was calibrated: the order of magnitude of a current machine, rounded from what
 * docs/measurement.md prints. Never more than rough, and said to be so wherever it is used.
 */
public final class RoughProfile {
    /** The name by which it is chosen. */
    public static final String NAME = "rough";

    private static final String ORIGIN = "Rough default, not measured on this machine.";

    private RoughProfile() {}

    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;

    private static final CostProfile PROFILE = make();

    /** The profile. */
    public static CostProfile profile() {
        return PROFILE;
    }

    private static CostProfile make() {
        List<UnitCost> costs = new ArrayList<>();
        addWalks(costs);
        addThreads(costs);
        addProcesses(costs);
        addCoordinator(costs);
        return CostProfile.of(
                NAME,
                "Rough defaults for a current machine; not calibrated",
                false,
                Scaling.perfect("Rough default: processors are taken not to get into each other's way."),
                costs);
    }

    private static void addWalks(List<UnitCost> costs) {
        costs.add(curve(
                Cost.STATE,
                Walk.BITMAP.id(),
                point(10, 2.3),
                point(20, 2.5),
                point(24, 2.7),
                point(26, 8),
                point(28, 17)));
        costs.add(one(Cost.STATE, Walk.SEGMENTS.id(), 1.8));
        costs.add(one(Cost.STATE, Walk.PIECES.id(), 1.8));
        costs.add(one(Cost.BITMAP, UnitCost.ANY, 0.02));
    }

    private static void addThreads(List<UnitCost> costs) {
        costs.add(one(Cost.INITIALISE, UnitCost.ANY, 2 * MICRO));
        costs.add(one(Cost.TASK, UnitCost.ANY, 0.2 * MICRO));
        costs.add(one(Cost.SETUP, "threads", 200 * MICRO));
        costs.add(one(Cost.CREATE, "threads", 5 * MICRO));
        costs.add(one(Cost.START, "threads", 60 * MICRO));
        costs.add(one(Cost.CREATE, "stealing", 50 * MICRO));
        costs.add(one(Cost.START, "stealing", 200 * MICRO));
        costs.add(one(Cost.TASK, "stealing", 2 * MICRO));
        costs.add(one(Cost.CLAIM, UnitCost.ANY, 100));
    }

    private static void addProcesses(List<UnitCost> costs) {
        costs.add(one(Cost.CREATE, "spawn", 2 * MILLI));
        costs.add(one(Cost.START, "spawn", 120 * MILLI));
        costs.add(one(Cost.SETUP, "standby", 120 * MILLI));
        costs.add(one(Cost.CREATE, "standby", 2 * MILLI));
        costs.add(one(Cost.START, "standby", 120 * MILLI));
        costs.add(one(Cost.SETUP, "pool", 120 * MILLI));
        costs.add(one(Cost.SETUP, "shared", 120 * MILLI));
        for (String backend : List.of("spawn", "standby", "pool", "shared")) {
            costs.add(one(Cost.INITIALISE, backend, 30 * MILLI));
            costs.add(one(Cost.MESSAGE, backend, 50 * MICRO));
            costs.add(one(Cost.ELEMENT, backend, 50));
            costs.add(one(Cost.FINISH, backend, MILLI));
            costs.add(curve(
                    Cost.COLD,
                    backend,
                    point(14, 0.5 * MILLI),
                    point(18, 5 * MILLI),
                    point(22, 20 * MILLI),
                    point(24, 30 * MILLI)));
        }
        for (String backend : List.of("pool", "shared")) {
            costs.add(one(Cost.REINITIALISE, backend, 200 * MICRO));
        }
    }

    private static void addCoordinator(List<UnitCost> costs) {
        costs.add(one(Cost.PARTITION, UnitCost.ANY, 5 * MICRO));
        costs.add(one(Cost.LIST, UnitCost.ANY, 30));
        costs.add(one(Cost.JUMP, UnitCost.ANY, 20 * MICRO));
        costs.add(one(Cost.MERGE, UnitCost.ANY, 5 * MICRO));
        costs.add(one(Cost.CYCLE, UnitCost.ANY, 20));
        costs.add(one(Cost.SEGMENT, UnitCost.ANY, 50));
    }

    private static UnitCost one(Cost cost, String of, double nanos) {
        return UnitCost.of(cost, of, nanos, ORIGIN);
    }

    private static UnitCost curve(Cost cost, String of, CostCurve.Point... points) {
        return new UnitCost(cost, of, new CostCurve(List.of(points)), ORIGIN);
    }

    private static CostCurve.Point point(int logarithm, double nanos) {
        return new CostCurve.Point(Math.pow(2, logarithm), nanos);
    }
}
