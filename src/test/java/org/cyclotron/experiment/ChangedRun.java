package org.cyclotron.experiment;

import java.util.List;
import org.cyclotron.cycle.Verification;

/** A run like another but for what is set here. */
public final class ChangedRun {
    private final RunRecord run;
    private Verification.Status status;
    private String reason;
    private int retries;
    private String fallback;
    private long gcNanos;
    private long jitNanos;
    private List<String> warnings;
    private String chosen;

    private ChangedRun(RunRecord run) {
        this.run = run;
        status = run.status();
        reason = run.reason();
        retries = run.retries();
        fallback = run.fallback();
        gcNanos = run.gcNanos();
        jitNanos = run.jitNanos();
        warnings = run.warnings();
        chosen = run.chosen();
    }

    public static ChangedRun of(RunRecord run) {
        return new ChangedRun(run);
    }

    /** It gave a wrong answer. */
    public ChangedRun failed(String why) {
        status = Verification.Status.FAILED;
        reason = why;
        return this;
    }

    ChangedRun repeated(int tasks) {
        retries = tasks;
        return this;
    }

    ChangedRun fellBack(String to) {
        fallback = to;
        return this;
    }

    ChangedRun collected(long nanos) {
        gcNanos = nanos;
        return this;
    }

    ChangedRun compiled(long nanos) {
        jitNanos = nanos;
        return this;
    }

    ChangedRun warned(String... of) {
        warnings = List.of(of);
        return this;
    }

    /** Its strategy chose this one. */
    public ChangedRun chose(String strategy) {
        chosen = strategy;
        return this;
    }

    public RunRecord record() {
        return new RunRecord(
                run.strategy(),
                run.position(),
                run.operations(),
                status,
                reason,
                run.walked(),
                run.breakdown(),
                run.setupNanos(),
                run.cpuNanos(),
                run.sample(),
                run.counters(),
                run.statesAccounted(),
                retries,
                fallback,
                gcNanos,
                jitNanos,
                warnings,
                chosen);
    }
}
