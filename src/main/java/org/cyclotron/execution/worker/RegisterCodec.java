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
import org.jspecify.annotations.Nullable;

/** Registers and what was found of them as fields of frames. */
final class RegisterCodec {
    private RegisterCodec() {}

    static void write(PayloadWriter out, Lfsr lfsr) throws IOException {
        FiniteField field = lfsr.field();
        out.number(field.order());
        out.optional(field.modulus(), PayloadWriter::numbers);
        out.optional(field.modulusSource(), (writer, source) -> writer.text(source.name()));
        out.numbers(lfsr.row());
    }

    static Lfsr readLfsr(PayloadReader in) throws IOException {
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
        out.list(census.structure().terms(), (writer, term) -> {
            writer.big(term.length());
            writer.big(term.count());
            writer.optional(term.representative(), PayloadWriter::numbers);
        });
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

    private static CycleTerm readTerm(PayloadReader in) throws IOException {
        BigInteger length = in.big();
        BigInteger count = in.big();
        return new CycleTerm(length, count, in.optional(PayloadReader::numbers));
    }

    private static void write(PayloadWriter out, WorkCounters counters) throws IOException {
        out.numbers(new long[] {
            counters.statesToWalk(),
            counters.statesWalked(),
            counters.steps(),
            counters.duplicateCycles(),
            counters.duplicateStates(),
            counters.abandonedStates(),
            counters.tasks(),
            counters.segments(),
            counters.bytes()
        });
    }

    private static WorkCounters readCounters(PayloadReader in) throws IOException {
        long[] n = in.numbers();
        if (n.length != 9) {
            throw new ProtocolException(n.length + " counters");
        }
        return new WorkCounters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
    }
}
