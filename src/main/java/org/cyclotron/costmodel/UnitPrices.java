package org.cyclotron.costmodel;

/** The unit costs that one workload meets, looked up. In nanoseconds. */
final class UnitPrices {
    private final CostProfile profile;
    private final ModelledRegister register;
    private final WorkShape shape;
    private final WorkerKind kind;
    private final double state;

    UnitPrices(CostProfile profile, Workload work) {
        this.profile = profile;
        this.register = work.register();
        this.shape = work.shape();
        this.kind = work.kind();
        this.state = walkedState();
    }

    private double walkedState() {
        double size = register.states();
        UnitCost own =
                profile.costs().get(new UnitCost.Key(Cost.STATE, shape.walk().id() + "/" + register.kernel()));
        if (own != null && register.order() == 2) {
            return own.curve().at(size);
        }
        double step = profile.nanos(Cost.STATE, shape.walk().id(), size);
        if (!shape.walksWholeCycles()) {
            double share = shape.walk() == Walk.SEGMENTS ? register.segmentShare() : 1;
            return share * (step + register.extraNanos());
        }
        double more = register.stepsPerState() - 1;
        return step
                + more * profile.nanos(Cost.STATE, Walk.PIECES.id(), size)
                + register.stepsPerState() * register.extraNanos();
    }

    /** A state walked once on a warm thread. */
    double state() {
        return state;
    }

    /** A step of a walk that looks for cycles without a mark. */
    double sweptStep() {
        return profile.nanos(Cost.STATE, Walk.PIECES.id(), register.states()) + register.extraNanos();
    }

    double treeSteps() {
        return register.treeSteps();
    }

    /** The tree over zero, each of its states walked to zero. */
    double tree() {
        double steps = treeSteps();
        return steps == 0
                ? 0
                : steps * (profile.nanos(Cost.STATE, Walk.PIECES.id(), register.tree()) + register.extraNanos());
    }

    boolean keepsWorkers() {
        return kind.keepsWorkers();
    }

    /** All that walking a worker's states has cost more than warm, since it began. */
    double cold(double states) {
        return kind.isProcess() ? profile.total(Cost.COLD, kind.id(), states * register.stepsPerState()) : 0;
    }

    double partition() {
        return profile.nanos(Cost.PARTITION, shape.id());
    }

    double partition(Distribution share) {
        boolean listed = shape instanceof WorkShape.Blocks blocks && blocks.listed();
        return partition()
                + (listed ? register.states() * profile.nanos(Cost.LIST, shape.id(), register.states()) : 0)
                + share.jumps() * profile.nanos(Cost.JUMP, shape.id());
    }

    /** What the coordinator does for workers that are made for this register. */
    double create(int workers) {
        int made = switch (kind.life()) {
            case CALLER, KEPT_PROCESSES, KEPT_PROCESSES_WITH_COMMON_MEMORY -> 0;
            case KEPT_THREADS -> workers - 1;
            case FRESH_THREADS, FRESH_PROCESSES, REPLACED_PROCESSES -> workers;
        };
        return made * profile.nanos(Cost.CREATE, kind.id());
    }

    /** How much later than others a worker comes that is a thread. */
    double latency(int worker) {
        return switch (kind.life()) {
            case KEPT_THREADS -> worker == 0 ? 0 : profile.nanos(Cost.START, kind.id());
            case FRESH_THREADS -> profile.nanos(Cost.START, kind.id());
            case CALLER, FRESH_PROCESSES, REPLACED_PROCESSES, KEPT_PROCESSES, KEPT_PROCESSES_WITH_COMMON_MEMORY -> 0;
        };
    }

    /** What the processors do for a worker that is a process and has to come up while the register waits. */
    double start(boolean firstRegister) {
        boolean awaited = switch (kind.life()) {
            case FRESH_PROCESSES -> true;
            case REPLACED_PROCESSES -> !firstRegister;
            case CALLER, KEPT_THREADS, FRESH_THREADS, KEPT_PROCESSES, KEPT_PROCESSES_WITH_COMMON_MEMORY -> false;
        };
        return awaited ? profile.nanos(Cost.START, kind.id()) : 0;
    }

    double initialise(boolean firstRegister) {
        boolean again = !firstRegister && kind.isProcess() && kind.keepsWorkers();
        Cost cost = again ? Cost.REINITIALISE : Cost.INITIALISE;
        double bitmap = shape.walksWholeCycles()
                ? register.states() * profile.nanos(Cost.BITMAP, kind.id(), register.states())
                : 0;
        return profile.nanos(cost, kind.id()) + bitmap;
    }

    double task() {
        return profile.nanos(Cost.TASK, kind.id());
    }

    double claim() {
        return profile.nanos(Cost.CLAIM, kind.id());
    }

    private double message() {
        return profile.nanos(Cost.MESSAGE, kind.id());
    }

    private double sent(Distribution share) {
        return shape instanceof WorkShape.Blocks blocks && blocks.listed() && kind.isProcess() && share.tasks() > 0
                ? register.states()
                : 0;
    }

    /** The tasks that nobody walks while they are exchanged: one for each worker. */
    private static double first(Distribution share, int workers) {
        return Math.min(share.tasks(), workers);
    }

    double send(Distribution share, int workers) {
        return first(share, workers) * message() / 2 + sent(share) * profile.nanos(Cost.ELEMENT, kind.id());
    }

    double receive(Distribution share, int workers) {
        return first(share, workers) * message() / 2 + share.elements() * profile.nanos(Cost.ELEMENT, kind.id());
    }

    /** The exchange of the other tasks, which goes on while workers walk. */
    double exchangeOnTheWay(Distribution share, int workers) {
        return (share.tasks() - first(share, workers)) * message();
    }

    double finish() {
        return profile.nanos(Cost.FINISH, kind.id());
    }

    double merge() {
        return profile.nanos(Cost.MERGE, shape.id());
    }

    double merge(Distribution share) {
        return merge()
                + share.cycles() * profile.nanos(Cost.CYCLE, shape.id())
                + share.segments() * profile.nanos(Cost.SEGMENT, shape.id());
    }

    /** A register walked whole by one worker, with all it takes: partition, bitmap, walk, tree, merge. */
    double wholeRegister() {
        double bitmap = register.states() * profile.nanos(Cost.BITMAP, kind.id(), register.states());
        return partition()
                + bitmap
                + register.states() * state
                + tree()
                + merge()
                + Distribution.cycles(register) * profile.nanos(Cost.CYCLE, shape.id());
    }
}
