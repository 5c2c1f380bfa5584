package org.cyclotron.experiment.host;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.worker.RegisterCodec;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;

/** Tasks and runs as fields of frames. What is read is checked as strictly as what a person types. */
final class HostCodec {
    private HostCodec() {}

    static void write(PayloadWriter out, RoundTask task) throws IOException {
        out.list(task.registers(), RegisterCodec::write);
        out.list(task.strategies(), HostCodec::write);
        out.integer(task.session());
        out.integer(task.first());
        out.integer(task.count());
        out.number(task.seed());
        out.optional(task.profile(), ProfileCodec::write);
    }

    static RoundTask readTask(PayloadReader in) throws IOException {
        try {
            return new RoundTask(
                    in.list(RegisterCodec::readLfsr),
                    in.list(HostCodec::readStrategy),
                    in.integer(),
                    in.integer(),
                    in.integer(),
                    in.number(),
                    in.optional(ProfileCodec::read));
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("a task makes no sense: " + e.getMessage(), e);
        }
    }

    static void write(PayloadWriter out, StrategyName strategy) throws IOException {
        out.text(strategy.toString());
    }

    static StrategyName readStrategy(PayloadReader in) throws IOException {
        String text = in.text();
        try {
            return StrategyName.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("“" + text + "” is no strategy", e);
        }
    }

    static void write(PayloadWriter out, RunRecord run) throws IOException {
        write(out, run.strategy());
        out.integer(run.position());
        out.integer(run.operations());
        out.text(run.status().id());
        out.optional(run.reason(), PayloadWriter::text);
        out.optional(run.walked(), (writer, terms) -> writer.list(terms, RegisterCodec::write));
        write(out, run.breakdown());
        out.number(run.setupNanos());
        out.number(run.cpuNanos());
        write(out, run.sample());
        RegisterCodec.write(out, run.counters());
        out.big(run.statesAccounted());
        out.integer(run.retries());
        out.optional(run.fallback(), PayloadWriter::text);
        out.number(run.gcNanos());
        out.number(run.jitNanos());
        out.list(run.warnings(), PayloadWriter::text);
        out.optional(run.chosen(), PayloadWriter::text);
    }

    static RunRecord readRun(PayloadReader in) throws IOException {
        return new RunRecord(
                readStrategy(in),
                in.integer(),
                in.integer(),
                readStatus(in),
                in.optional(PayloadReader::text),
                in.optional(reader -> reader.list(RegisterCodec::readTerm)),
                readBreakdown(in),
                in.number(),
                in.number(),
                readTimeline(in),
                RegisterCodec.readCounters(in),
                in.big(),
                in.integer(),
                in.optional(PayloadReader::text),
                in.number(),
                in.number(),
                in.list(PayloadReader::text),
                in.optional(PayloadReader::text));
    }

    private static Verification.Status readStatus(PayloadReader in) throws IOException {
        String id = in.text();
        return Arrays.stream(Verification.Status.values())
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProtocolException("“" + id + "” is no status"));
    }

    private static void write(PayloadWriter out, PhaseBreakdown breakdown) throws IOException {
        out.number(breakdown.wallNanos());
        for (Phase phase : Phase.values()) {
            out.number(breakdown.phases().getOrDefault(phase, 0L));
            out.number(breakdown.workerPhases().getOrDefault(phase, 0L));
        }
    }

    private static PhaseBreakdown readBreakdown(PayloadReader in) throws IOException {
        long wall = in.number();
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        Map<Phase, Long> workerPhases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, in.number());
            workerPhases.put(phase, in.number());
        }
        return new PhaseBreakdown(wall, phases, workerPhases);
    }

    private static void write(PayloadWriter out, RunTimeline timeline) throws IOException {
        out.number(timeline.wallNanos());
        out.integer(timeline.workers());
        out.number(timeline.recordingNanos());
        out.list(timeline.spans(), RegisterCodec::write);
    }

    private static RunTimeline readTimeline(PayloadReader in) throws IOException {
        long wall = in.number();
        int workers = in.integer();
        long recording = in.number();
        return new RunTimeline(wall, workers, in.list(RegisterCodec::readSpan), recording);
    }
}
