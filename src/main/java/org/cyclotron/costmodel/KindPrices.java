package org.cyclotron.costmodel;

import org.jspecify.annotations.Nullable;

/** What a kind of worker costs, looked up once. In nanoseconds. Immutable. */
final class KindPrices {
    final double create;
    final double start;
    final double initialise;
    final double reinitialise;
    final double task;
    final double claim;
    final double message;
    final double element;
    final double finish;
    private final WorkerKind kind;
    private final double setup;
    private final @Nullable CostCurve bitmap;
    private final @Nullable CostCurve cold;

    KindPrices(CostProfile profile, WorkerKind kind) {
        this.kind = kind;
        String id = kind.id();
        setup = profile.nanos(Cost.SETUP, id);
        create = profile.nanos(Cost.CREATE, id);
        start = profile.nanos(Cost.START, id);
        initialise = profile.nanos(Cost.INITIALISE, id);
        reinitialise = profile.nanos(Cost.REINITIALISE, id);
        task = profile.nanos(Cost.TASK, id);
        claim = profile.nanos(Cost.CLAIM, id);
        message = profile.nanos(Cost.MESSAGE, id);
        element = profile.nanos(Cost.ELEMENT, id);
        finish = profile.nanos(Cost.FINISH, id);
        bitmap = curve(profile, Cost.BITMAP, id);
        cold = curve(profile, Cost.COLD, id);
    }

    private static @Nullable CostCurve curve(CostProfile profile, Cost cost, String id) {
        @Nullable UnitCost found = profile.find(cost, id);
        return found == null ? null : found.curve();
    }

    /** Clearing the bitmap of a space. */
    double bitmap(double states) {
        return bitmap == null ? 0 : states * bitmap.at(states);
    }

    /** What walking so many states has cost more than warm. */
    double cold(double states) {
        return cold == null ? 0 : cold.total(states);
    }

    /** Getting workers ready ahead of the run: threads one after the other, but for the calling one; processes together. */
    double setup(int workers, Scaling scaling, int cores) {
        int made = kind.life() == WorkerKind.Life.KEPT_THREADS ? workers - 1 : workers;
        double each = made * setup;
        return each == 0 || !kind.isProcess() ? each : each / scaling.throughput(made, cores);
    }
}
