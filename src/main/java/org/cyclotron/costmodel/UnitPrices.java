package org.cyclotron.costmodel;

/** The unit costs that one workload meets, looked up. In nanoseconds. For one thread. */
final class UnitPrices {
    private final RegisterPrices register;
    private final WorkShape shape;
    private final WorkerKind kind;
    private final KindPrices worker;
    private final ShapePrices cut;

    UnitPrices(PriceBook book, Workload work) {
        this(book, new RegisterPrices(book, work.register()), work.shape(), work.kind());
    }

    UnitPrices(PriceBook book, RegisterPrices register, WorkShape shape, WorkerKind kind) {
        this.register = register;
        this.shape = shape;
        this.kind = kind;
        this.worker = book.of(kind);
        this.cut = book.of(shape);
    }

    ModelledRegister register() {
        return register.register();
    }

    WorkShape shape() {
        return shape;
    }

    WorkerKind kind() {
        return kind;
    }

    private double states() {
        return register().states();
    }

    /** A state walked once on a warm thread. */
    double state() {
        return register.state(shape.walk());
    }

    /** A step of a walk that looks for cycles without a mark. */
    double sweptStep() {
        return register.sweptStep();
    }

    double treeSteps() {
        return register().treeSteps();
    }

    /** The tree over zero, each of its states walked to zero. */
    double tree() {
        return register.tree();
    }

    boolean keepsWorkers() {
        return kind.keepsWorkers();
    }

    /** All that walking a worker's states has cost more than warm, since it began. */
    double cold(double states) {
        return kind.isProcess() ? worker.cold(states * register().stepsPerState()) : 0;
    }

    /** Cutting, without what depends on who gets what. */
    double partition() {
        boolean listed = shape instanceof WorkShape.Blocks blocks && blocks.listed();
        return cut.partition + (listed ? cut.list(states()) : 0);
    }

    double partition(Distribution share) {
        return partition() + share.jumps() * cut.jump;
    }

    /** What the coordinator does for workers that are made for this register. */
    double create(int workers) {
        int made = switch (kind.life()) {
            case CALLER, KEPT_PROCESSES, KEPT_PROCESSES_WITH_COMMON_MEMORY -> 0;
            case KEPT_THREADS -> workers - 1;
            case FRESH_THREADS, FRESH_PROCESSES, REPLACED_PROCESSES -> workers;
        };
        return made * worker.create;
    }

    /** When a worker comes that is a thread. */
    double latency(int number) {
        return switch (kind.life()) {
            case KEPT_THREADS -> number == 0 ? 0 : worker.start;
            case FRESH_THREADS -> worker.start;
            case CALLER, FRESH_PROCESSES, REPLACED_PROCESSES, KEPT_PROCESSES, KEPT_PROCESSES_WITH_COMMON_MEMORY -> 0;
        };
    }

    /** How much later than the first all other workers come. */
    double lateness(int workers) {
        return workers == 1 ? 0 : latency(1) - latency(0);
    }

    /** What the processors do for a worker that is a process and has to come up while the register waits. */
    double start(boolean firstRegister) {
        boolean awaited = switch (kind.life()) {
            case FRESH_PROCESSES -> true;
            case REPLACED_PROCESSES -> !firstRegister;
            case CALLER, KEPT_THREADS, FRESH_THREADS, KEPT_PROCESSES, KEPT_PROCESSES_WITH_COMMON_MEMORY -> false;
        };
        return awaited ? worker.start : 0;
    }

    double initialise(boolean firstRegister) {
        boolean again = !firstRegister && kind.isProcess() && kind.keepsWorkers();
        double bitmap = shape.walksWholeCycles() ? worker.bitmap(states()) : 0;
        return (again ? worker.reinitialise : worker.initialise) + bitmap;
    }

    double task() {
        return worker.task;
    }

    double claim() {
        return worker.claim;
    }

    private double sent(Distribution share) {
        return shape instanceof WorkShape.Blocks blocks && blocks.listed() && kind.isProcess() && share.tasks() > 0
                ? states()
                : 0;
    }

    /** The tasks that nobody walks while they are exchanged: one for each worker. */
    private static double first(Distribution share, int workers) {
        return Math.min(share.tasks(), workers);
    }

    double send(Distribution share, int workers) {
        return first(share, workers) * worker.message / 2 + sent(share) * worker.element;
    }

    double receive(Distribution share, int workers) {
        return first(share, workers) * worker.message / 2 + share.elements() * worker.element;
    }

    /** The exchange of the other tasks, which goes on while workers walk. */
    double exchangeOnTheWay(Distribution share, int workers) {
        return (share.tasks() - first(share, workers)) * worker.message;
    }

    double finish() {
        return worker.finish;
    }

    double merge() {
        return cut.merge;
    }

    double merge(Distribution share) {
        return merge() + share.cycles() * cut.cycle + share.segments() * cut.segment;
    }

    /** Merging at least: every cycle is found by somebody. */
    double leastMerge() {
        return merge() + register.cycles() * cut.cycle;
    }

    /** The states that one worker walks at least, whoever it is, where workers walk whole cycles: all of a longest one. */
    double leastByOne(int workers) {
        return shape.walksWholeCycles() ? Math.max(register().longest(), register.evenShare(workers)) : 0;
    }

    /** A register walked whole by one worker, with all it takes: partition, bitmap, walk, tree, merge. */
    double wholeRegister() {
        return cut.partition + worker.bitmap(states()) + states() * state() + tree() + leastMerge();
    }
}
