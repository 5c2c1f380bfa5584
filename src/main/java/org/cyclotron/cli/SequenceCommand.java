package org.cyclotron.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron sequence}: the output of a register from a state, from any point on. */
@Command(
        name = "sequence",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Prints the output sequence of a register, from any point on, forwards or backwards.",
        footer = {
            "",
            "Examples:",
            "  cyclotron sequence --field 2 1,0,0,1 --output-length 30",
            "  cyclotron sequence --field 2 --from characteristic x^61+x^5+x^2+x+1 --jump 1000000000000",
            "  cyclotron sequence --field 3 1,2,0,0 --state 1,0,0,2 --states"
        })
final class SequenceCommand implements Callable<Integer> {
    private static final int CHECK_INTERVAL = 4096;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private NotationOptions register = new NotationOptions();

    @Option(
            names = {"-n", "--output-length"},
            paramLabel = "N",
            description = "How many outputs; default: 2d.")
    private @Nullable Long count;

    @Option(
            names = "--state",
            paramLabel = "S",
            description = "The start state s(0),…,s(d-1), or its number; default: 0,…,0,1.")
    private @Nullable String state;

    @Option(
            names = "--jump",
            paramLabel = "K",
            description = "First jump ahead by K steps (negative: back, when c0 is not 0).")
    private @Nullable BigInteger jump;

    @Option(names = "--states", description = "Print every state instead of the outputs, one a line.")
    private boolean states;

    SequenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Lfsr lfsr = register.read();
        long[] current = jumped(lfsr, startState(lfsr));
        long length = count == null ? 2L * lfsr.degree() : count;
        if (length < 0) {
            throw new ParameterException(spec.commandLine(), "--output-length must not be negative");
        }
        print(lfsr, current, length);
        return ExitCode.OK;
    }

    private long[] jumped(Lfsr lfsr, long[] start) {
        if (jump == null) {
            return start;
        }
        if (jump.signum() < 0 && lfsr.isSingular()) {
            throw new BadInputException(
                    "c0 = 0: a state of this register has no unique predecessor, so --jump must not" + " be negative");
        }
        return JumpAhead.jump(lfsr, start, jump, terminal.cancellation());
    }

    private void print(Lfsr lfsr, long[] current, long length) {
        PrintWriter out = terminal.out();
        // Digits need no separator; larger elements do.
        String separator = lfsr.field().order() <= 10 ? "" : ",";
        for (long i = 0; i < length; i++) {
            if (i % CHECK_INTERVAL == 0) {
                terminal.cancellation().check();
                // A reader such as head may have left: then nobody wants the rest.
                if (out.checkError()) {
                    return;
                }
            }
            if (states) {
                out.println(StateText.elements(current));
                lfsr.step(current);
            } else {
                out.print(i == 0 ? "" : separator);
                out.print(lfsr.step(current));
            }
        }
        if (!states) {
            out.println();
        }
    }

    private long[] startState(Lfsr lfsr) {
        if (state == null) {
            return lfsr.impulseState();
        }
        try {
            if (!state.contains(",") && lfsr.degree() > 1) {
                return lfsr.state(new BigInteger(state.strip()));
            }
            long[] elements = Arrays.stream(state.split(",", -1))
                    .mapToLong(element -> Long.parseLong(element.strip()))
                    .toArray();
            return checked(lfsr, elements);
        } catch (NumberFormatException e) {
            throw new BadInputException(
                    "--state: " + state + " is neither a list of " + lfsr.degree() + " elements nor a number");
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--state: " + e.getMessage());
        }
    }

    private static long[] checked(Lfsr lfsr, long[] elements) {
        if (elements.length != lfsr.degree()) {
            throw new BadInputException(
                    "--state has " + elements.length + " elements, but the register has " + lfsr.degree() + " cells");
        }
        for (int i = 0; i < elements.length; i++) {
            if (!lfsr.field().contains(elements[i])) {
                throw new BadInputException("--state, entry " + (i + 1) + ": " + elements[i] + " is not an element of "
                        + lfsr.field().name());
            }
        }
        return elements;
    }
}
