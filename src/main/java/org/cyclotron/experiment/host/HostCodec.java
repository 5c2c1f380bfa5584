package org.cyclotron.experiment.host;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/** Tasks and runs as fields of frames. What is read is checked as strictly as what a person types. */
final class HostCodec {
    private HostCodec() {}

    static void write(PayloadWriter out, RoundTask task) throws IOException {
        out.list(task.registers(), HostCodec::write);
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
                    in.list(HostCodec::readLfsr),
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

    private static void write(PayloadWriter out, Lfsr lfsr) throws IOException {
        FiniteField field = lfsr.field();
        out.number(field.order());
        out.optional(field.modulus(), PayloadWriter::numbers);
        out.optional(field.modulusSource(), (writer, source) -> writer.text(source.name()));
        out.numbers(lfsr.row());
    }

    private static Lfsr readLfsr(PayloadReader in) throws IOException {
        long order = in.number();
        long @Nullable [] modulus = in.optional(PayloadReader::numbers);
        @Nullable String source = in.optional(PayloadReader::text);
        long[] row = in.numbers();
        FiniteField field = modulus == null || source == null
                ? FiniteFields.of(order)
                : FiniteFields.of(order, modulus, ModulusSource.valueOf(source));
        return new Lfsr(field, row);
    }

    static void write(PayloadWriter out, RunRecord run) throws IOException {
        write(out, run.strategy());
        out.integer(run.position());
        out.integer(run.operations());
        out.text(run.status().id());
        out.optional(run.reason(), PayloadWriter::text);
        out.optional(run.walked(), (writer, terms) -> writer.list(terms, HostCodec::write));
        write(out, run.breakdown());
        out.number(run.setupNanos());
        out.number(run.cpuNanos());
        write(out, run.sample());
        write(out, run.counters());
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
                in.optional(reader -> reader.list(HostCodec::readTerm)),
                readBreakdown(in),
                in.number(),
                in.number(),
                readTimeline(in),
                readCounters(in),
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

    private static void write(PayloadWriter out, CycleTerm term) throws IOException {
        out.big(term.length());
        out.big(term.count());
        out.optional(term.representative(), PayloadWriter::numbers);
    }

    private static CycleTerm readTerm(PayloadReader in) throws IOException {
        BigInteger length = in.big();
        BigInteger count = in.big();
        return new CycleTerm(length, count, in.optional(PayloadReader::numbers));
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
        out.list(timeline.spans(), (writer, span) -> {
            writer.integer(span.lane());
            writer.integer(span.phase().ordinal());
            writer.number(span.startNanos());
            writer.number(span.endNanos());
            writer.integer(span.merged());
        });
    }

    private static RunTimeline readTimeline(PayloadReader in) throws IOException {
        long wall = in.number();
        int workers = in.integer();
        long recording = in.number();
        return new RunTimeline(wall, workers, in.list(HostCodec::readSpan), recording);
    }

    private static Span readSpan(PayloadReader in) throws IOException {
        int lane = in.integer();
        int phase = in.integer();
        if (phase < 0 || phase >= Phase.values().length) {
            throw new ProtocolException("there is no phase " + phase);
        }
        return new Span(lane, Phase.values()[phase], in.number(), in.number(), in.integer());
    }

    private static void write(PayloadWriter out, WorkCounters counters) throws IOException {
        out.number(counters.statesToWalk());
        out.number(counters.statesWalked());
        out.number(counters.steps());
        out.number(counters.duplicateCycles());
        out.number(counters.duplicateStates());
        out.number(counters.abandonedStates());
        out.number(counters.tasks());
        out.number(counters.segments());
        out.number(counters.bytes());
    }

    private static WorkCounters readCounters(PayloadReader in) throws IOException {
        return new WorkCounters(
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number());
    }
}
