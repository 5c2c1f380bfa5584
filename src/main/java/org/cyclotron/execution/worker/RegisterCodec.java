package org.cyclotron.execution.worker;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/** Registers, what was found of them and the phases of a run as fields of frames. */
public final class RegisterCodec {
    private RegisterCodec() {}

    public static void write(PayloadWriter out, Lfsr lfsr) throws IOException {
        FiniteField field = lfsr.field();
        out.number(field.order());
        out.optional(field.modulus(), PayloadWriter::numbers);
        out.optional(field.modulusSource(), (writer, source) -> writer.text(source.name()));
        out.numbers(lfsr.row());
    }

    /** @throws ProtocolException when there is no such field or register */
    public static Lfsr readLfsr(PayloadReader in) throws IOException {
        long order = in.number();
        long @Nullable [] modulus = in.optional(PayloadReader::numbers);
        @Nullable String source = in.optional(PayloadReader::text);
        long[] row = in.numbers();
        try {
            FiniteField field = modulus == null || source == null
                    ? FiniteFields.of(order)
                    : FiniteFields.of(order, modulus, ModulusSource.valueOf(source));
            return new Lfsr(field, row);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("a register makes no sense: " + e.getMessage(), e);
        }
    }

    /** The register itself does not travel back: its place among those of the job tells which it is. */
    static void write(PayloadWriter out, TaskOutcome.RegisterDone done) throws IOException {
        RegisterResult result = done.result();
        out.integer(done.index());
        out.integer(result.state().ordinal());
        out.optional(result.census(), RegisterCodec::write);
        out.optional(result.reason(), PayloadWriter::text);
        out.flag(result.assisted());
        write(out, done.counters());
    }

    static TaskOutcome.RegisterDone readDone(PayloadReader in, List<Lfsr> registers) throws IOException {
        int index = in.integer();
        int state = in.integer();
        if (index < 0 || index >= registers.size() || state < 0 || state >= RegisterResult.State.values().length) {
            throw new ProtocolException("there is no register %d in state %d".formatted(index, state));
        }
        RegisterResult result = new RegisterResult(
                registers.get(index),
                RegisterResult.State.values()[state],
                in.optional(RegisterCodec::readCensus),
                in.optional(PayloadReader::text),
                in.flag());
        return new TaskOutcome.RegisterDone(index, result, readCounters(in));
    }

    private static void write(PayloadWriter out, WalkedCensus census) throws IOException {
        out.list(census.structure().terms(), RegisterCodec::write);
        out.list(census.tails(), (writer, tail) -> {
            writer.integer(tail.length());
            writer.big(tail.states());
        });
        out.big(census.statesCovered());
        out.big(census.statesStepped());
    }

    private static WalkedCensus readCensus(PayloadReader in) throws IOException {
        try {
            return new WalkedCensus(
                    new CycleStructure(in.list(RegisterCodec::readTerm)),
                    in.list(reader -> new TailLevel(reader.integer(), reader.big())),
                    in.big(),
                    in.big());
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("a census makes no sense: " + e.getMessage(), e);
        }
    }

    public static void write(PayloadWriter out, CycleTerm term) throws IOException {
        out.big(term.length());
        out.big(term.count());
        out.optional(term.representative(), PayloadWriter::numbers);
    }

    public static CycleTerm readTerm(PayloadReader in) throws IOException {
        BigInteger length = in.big();
        BigInteger count = in.big();
        return new CycleTerm(length, count, in.optional(PayloadReader::numbers));
    }

    public static void write(PayloadWriter out, WorkCounters counters) throws IOException {
        out.numbers(new long[] {
            counters.statesToWalk(),
            counters.statesWalked(),
            counters.steps(),
            counters.duplicateCycles(),
            counters.duplicateStates(),
            counters.abandonedStates(),
            counters.tasks(),
            counters.segments(),
            counters.marks(),
            counters.bytes()
        });
    }

    public static WorkCounters readCounters(PayloadReader in) throws IOException {
        long[] n = in.numbers();
        if (n.length != 10) {
            throw new ProtocolException(n.length + " counters");
        }
        return new WorkCounters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9]);
    }

    public static void write(PayloadWriter out, Span span) throws IOException {
        out.integer(span.lane());
        out.integer(span.phase().ordinal());
        out.number(span.startNanos());
        out.number(span.endNanos());
        out.integer(span.merged());
    }

    /** @throws ProtocolException when there is no such phase, or the span ends before it begins */
    public static Span readSpan(PayloadReader in) throws IOException {
        int lane = in.integer();
        int phase = in.integer();
        if (phase < 0 || phase >= Phase.values().length) {
            throw new ProtocolException("there is no phase " + phase);
        }
        try {
            return new Span(lane, Phase.values()[phase], in.number(), in.number(), in.integer());
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("a span makes no sense: " + e.getMessage(), e);
        }
    }
}
