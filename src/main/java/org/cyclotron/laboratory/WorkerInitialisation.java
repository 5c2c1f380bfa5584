package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;

/** What a warm worker needs before its first task. */
final class WorkerInitialisation implements Measure {
    static final String ID = "initialise";
    /** Too short to be timed alone. */
    private static final int OPERATIONS = 10;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Initialisation, warm";
    }

    @Override
    public String per() {
        return "worker";
    }

    @Override
    public String explanation() {
        return "Making field, step and bitmap for a register of about 2^16 states in a process that has done it before,"
                + " the mean of " + OPERATIONS + ".";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Registers.fieldsAndDegrees().entrySet().stream()
                .map(entry -> MeasureCase.of(
                        "field",
                        Registers.fieldName(entry.getKey()),
                        cancellation -> trial(Registers.primitive(entry.getKey(), entry.getValue(), cancellation)
                                .lfsr())))
                .toList();
    }

    private static Trial trial(Lfsr lfsr) {
        return cancellation -> initialise(lfsr, cancellation);
    }

    private static double initialise(Lfsr lfsr, Cancellation cancellation) throws MeasureFailedException {
        Decomposition blocks = Decompositions.byId("blocks");
        RunControl control = new RunControl(1, new PhaseRecorder(1), 0, Progress.NONE, cancellation);
        long[] row = lfsr.row();
        long order = lfsr.field().order();
        long performed = 0;
        long before = System.nanoTime();
        for (int i = 0; i < OPERATIONS; i++) {
            FiniteField field = FiniteFields.of(order);
            performed += blocks.worker(List.of(new Lfsr(field, row)), TaskKernels.PLAIN, control)
                    .perform(new Task.StartRange(0, 0))
                    .work()
                    .states();
        }
        long nanos = System.nanoTime() - before;
        if (performed != 0) {
            throw new MeasureFailedException("an empty task walked " + performed + " states");
        }
        return (double) nanos / OPERATIONS;
    }
}
