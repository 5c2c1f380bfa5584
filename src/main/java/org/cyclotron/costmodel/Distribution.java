package org.cyclotron.costmodel;

/**
 * Who walks how much of a register.
 *
 * @param own states on whole cycles that each worker walks by itself
 * @param shared steps that whoever is free takes
 * @param swept steps of the rounds that look for cycles without a mark, taken by whoever is free
 * @param tried starts of those rounds
 * @param tasks handed out
 * @param elements cycles or segments in the outcomes together
 * @param cycles to be sorted into the census, duplicates among them
 * @param segments to be joined
 * @param claims of marks
 * @param jumps to the beginnings of pieces, and cycles listed
 */
record Distribution(
        double[] own,
        double shared,
        double swept,
        double tried,
        double tasks,
        double elements,
        double cycles,
        double segments,
        double claims,
        double jumps) {
    /** The steps of all workers together. */
    double walked() {
        double sum = shared + swept;
        for (double states : own) {
            sum += states;
        }
        return sum;
    }

    /**
     * Divides a register.
     *
     * @param late how much later than the first all other workers begin, in states that could be walked meanwhile
     * @param common whether workers have memory in common
     */
    static Distribution of(ModelledRegister register, WorkShape shape, int workers, double late, boolean common) {
        return switch (shape) {
            case WorkShape.Whole whole -> whole(register, workers);
            case WorkShape.Registers registers -> whole(register, workers);
            case WorkShape.Blocks blocks -> WholeCycles.blocks(register, workers);
            case WorkShape.Queue queue -> WholeCycles.queue(register, queue.batch(), workers, late);
            case WorkShape.Segments segments -> SegmentWork.of(register, segments, workers, common);
            case WorkShape.Leap leap -> leap(register, leap, workers);
        };
    }

    private static Distribution whole(ModelledRegister register, int workers) {
        double[] own = new double[workers];
        own[0] = register.states();
        double cycles = cycles(register);
        return new Distribution(own, 0, 0, 0, 1, cycles, cycles, 0, 0, 0);
    }

    static double cycles(ModelledRegister register) {
        double cycles = 0;
        for (CycleClass each : register.cycles()) {
            cycles += each.count();
        }
        return cycles;
    }

    private static Distribution leap(ModelledRegister register, WorkShape.Leap shape, int workers) {
        double pieces = 0;
        double tasks = 0;
        for (CycleClass each : register.cycles()) {
            boolean cut = workers > 1 && each.length() >= shape.leastPiece() * workers;
            pieces += cut ? each.count() * workers : each.count();
            tasks += cut ? each.count() * workers : Math.ceil(each.states() / shape.task());
        }
        double cycles = cycles(register);
        return new Distribution(
                new double[workers], register.states(), 0, 0, tasks, pieces, cycles, 0, 0, pieces + cycles);
    }
}
