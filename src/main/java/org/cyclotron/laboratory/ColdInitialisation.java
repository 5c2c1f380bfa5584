package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;

/** What a fresh worker process needs before its first task. */
final class ColdInitialisation implements Measure {
    static final String ID = "initialise-cold";
    private static final String STRATEGY = "blocks@spawn";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Initialisation, fresh process";
    }

    @Override
    public String per() {
        return "worker";
    }

    @Override
    public String explanation() {
        return "What a process just started spends on making field, step and bitmap for a register of about 2^16 states"
                + " before its first task, as it reports it: classes are loaded, and code runs interpreted.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Registers.fieldsAndDegrees().entrySet().stream()
                .map(entry -> MeasureCase.of(
                        "field",
                        Registers.fieldName(entry.getKey()),
                        cancellation -> new FreshProcess(new CheckedRun(
                                STRATEGY, Registers.primitive(entry.getKey(), entry.getValue(), cancellation)))))
                .toList();
    }

    private record FreshProcess(CheckedRun run) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            return run.run(cancellation).timeline().nanos(1, Phase.INITIALISE);
        }

        @Override
        public boolean isWarmedUp() {
            return false;
        }
    }
}
