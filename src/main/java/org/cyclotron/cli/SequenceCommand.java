package org.cyclotron.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.report.ElementText;
import org.cyclotron.report.SequenceSection;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.StateText;
import org.cyclotron.report.TableFormats;
import org.cyclotron.sequence.StartState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron sequence}: the output of a register, what is known of it, and the register of an output. */
@Command(
        name = "sequence",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Prints the output sequence of a register, from any point on, forwards or backwards.",
            "With --statistics, --autocorrelation or --complexity says what is known of one period of it, or of its first"
                    + " N elements; with --recover finds the shortest register that makes a given sequence."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron sequence --field 2 1,0,0,1 --output-length 30",
            "  cyclotron sequence --field 2 --from characteristic x^61+x^5+x^2+x+1 --jump 1000000000000",
            "  cyclotron sequence --field 3 1,2,0,0 --state 1,0,0,2 --states",
            "  cyclotron sequence --field 2 1,1,0,0 --statistics --autocorrelation",
            "  cyclotron sequence --field 2 --recover outputs.txt"
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
            description = "How many outputs; default: 2d, with --statistics and the like one period.")
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

    @Option(
            names = "--statistics",
            description = "Balance, runs and Golomb's postulates, with the figures behind them.")
    private boolean statistics;

    @Option(names = "--autocorrelation", description = "The autocorrelation at every shift; of long spans at some.")
    private boolean autocorrelation;

    @Option(names = "--complexity", description = "The linear-complexity profile by Berlekamp and Massey.")
    private boolean complexity;

    @Option(
            names = "--charts",
            paramLabel = "DIR",
            description = "Write pictures of autocorrelation, runs, linear complexity and balance to this folder.")
    private @Nullable Path charts;

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    @Option(
            names = "--recover",
            paramLabel = "FILE",
            description =
                    "Read a sequence from FILE, - for standard input, and find the shortest register that makes it:"
                            + " digits, numbers divided by commas or blanks, or over GF(2) hexadecimal after 0x.")
    private @Nullable Path recover;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    SequenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!List.of("text", "json", "csv").contains(format)) {
            throw usage("--format: no format " + format + " here; there are text, json, csv");
        }
        if (recover != null) {
            return recovered(recover);
        }
        Lfsr lfsr = register.read();
        long[] current = jumped(lfsr, startState(lfsr));
        Set<SequenceSection> sections = sections();
        if (!sections.isEmpty() || charts != null) {
            if (states) {
                throw usage("--states prints states and nothing else; leave it out");
            }
            OptionalLong elements = count == null ? OptionalLong.empty() : OptionalLong.of(count);
            SequenceReport report = new SequenceReport(terminal, format);
            if (charts == null) {
                report.print(lfsr, current, elements, sections);
            } else {
                pictures.prepare(charts);
                report.print(lfsr, current, elements, sections, charts, pictures);
            }
            return ExitCode.OK;
        }
        long length = count == null ? 2L * lfsr.degree() : count;
        if (length < 0) {
            throw usage("--output-length must not be negative");
        }
        if (format.equals("text")) {
            print(lfsr, current, length);
        } else if (states) {
            throw usage("--states is printed as text only");
        } else {
            printRows(lfsr, current, length);
        }
        return ExitCode.OK;
    }

    private int recovered(Path file) {
        if (register.isNamed() || !sections().isEmpty() || states || charts != null) {
            throw usage("--recover finds a register; name none, and no other output");
        }
        return new SequenceRecovery(terminal, format).print(register.field(), file);
    }

    private Set<SequenceSection> sections() {
        Set<SequenceSection> sections = EnumSet.noneOf(SequenceSection.class);
        if (statistics) {
            sections.add(SequenceSection.STATISTICS);
        }
        if (autocorrelation) {
            sections.add(SequenceSection.AUTOCORRELATION);
        }
        if (complexity) {
            sections.add(SequenceSection.COMPLEXITY);
        }
        if (format.equals("csv") && sections.size() > 1) {
            throw usage("CSV holds one table: ask for --statistics, --autocorrelation or --complexity alone");
        }
        return sections;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void printRows(Lfsr lfsr, long[] start, long length) throws IOException {
        SequenceOutput output = new SequenceOutput(lfsr, start);
        Iterator<List<@Nullable Object>> rows = LongStream.range(0, length)
                .mapToObj(t -> {
                    terminal.cancellation().check();
                    return SequenceTables.element(t, output.nextLong());
                })
                .iterator();
        TableFormats.byId(format).write(SequenceTables.elements(List.of()), () -> rows, terminal.out());
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
        String separator = ElementText.separator(lfsr.field());
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
            return StartState.parse(lfsr, state);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--state: " + e.getMessage());
        }
    }
}
