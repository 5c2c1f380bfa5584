package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.app.ExportNames;
import org.cyclotron.app.ProfileEdit;
import org.cyclotron.app.SimulateStrategies;
import org.cyclotron.app.SimulationCharts;
import org.cyclotron.app.StrategyChoice;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.experiment.Simulator;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.report.SimulationFormat;
import org.cyclotron.report.SimulationFormats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron simulate}: what strategies would take, from unit costs alone. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Predicts what strategies would take, from unit costs alone: nothing is run.",
            "The unit costs are those of a profile: this machine's, the published ones, or any that you edit."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron simulate --states 2^14",
            "  cyclotron simulate --states 1000 --profile original-spawn --strategies original-static --workers 1..8",
            "  cyclotron simulate --states 2^26 --strategies cyclotron --workers 1..64 --cores 64",
            "  cyclotron simulate registers.csv --field 2 --scope file --strategies registers@pool,remedy-6",
            "  cyclotron simulate --states 2^20 --set create=1ms --set state.bitmap=3ns --save mine",
            "  cyclotron simulate --list"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})\\.\\.([0-9]{1,4})");
    private static final String USUAL_PROFILE = "this-machine";
    private static final int USUAL_MOST = 64;

    private final Terminal terminal;
    private final CostProfiles profiles;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--states",
            paramLabel = "N",
            description = "Instead of a file: one giant cycle of so many states," + " such as 16384 or 2^14.")
    private @Nullable String states;

    @Mixin
    private SubjectOptions subjects = new SubjectOptions();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = USUAL_PROFILE,
            description =
                    "The unit costs: this-machine, original-fork, original-spawn, rough, the name of a saved profile"
                            + " or a JSON file; default: ${DEFAULT-VALUE}.")
    private String profile = USUAL_PROFILE;

    @Option(
            names = "--set",
            paramLabel = "COST=TIME",
            description =
                    "Change a unit cost, such as create=1ms for all or create.spawn=1ms for one. May be repeated.")
    private List<String> edits = new ArrayList<>();

    @Option(names = "--save", paramLabel = "NAME", description = "Save the profile under this name.")
    private @Nullable String save;

    @Option(names = "--list", description = "List the profiles that there are, and nothing else.")
    private boolean list;

    @Option(
            names = "--cores",
            paramLabel = "N",
            description = "Processors the workers have; default: those here, or the four of the published example.")
    private @Nullable Integer cores;

    @Option(
            names = "--strategies",
            paramLabel = "NAMES",
            split = ",",
            description = "What is predicted: strategies or presets, as for compare; default: all presets.")
    private List<String> strategies = new ArrayList<>();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Numbers of workers for strategies that name none: a list such as 2,4, or a range such as"
                    + " 1..1024 for the speed-up over workers; default: the processors, and 1..64.")
    private @Nullable String workers;

    @Option(
            names = "--kernel",
            paramLabel = "ID",
            defaultValue = "plain",
            description = "How states are walked, as for compare; default: ${DEFAULT-VALUE}.")
    private String kernel = "plain";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--charts",
            paramLabel = "DIR",
            description = "Write pictures to this folder: the speed-up over workers and over states.")
    private @Nullable Path charts;

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    SimulateCommand(Terminal terminal, CostProfiles profiles) {
        this.terminal = terminal;
        this.profiles = profiles;
    }

    @Override
    public Integer call() {
        if (list) {
            return list();
        }
        SimulationFormat chosen = format();
        CostProfile costs = edited();
        if (!isSubjectNamed() && save != null) {
            return ExitCode.OK;
        }
        if (charts != null) {
            pictures.prepare(charts);
        }
        int processors = processors(costs);
        LfsrFile file = subjects.read(terminal);
        List<Simulation> simulations = targets(file).stream()
                .map(target -> SimulateStrategies.run(costs, processors, target, strategies(processors), counts()))
                .toList();
        output.write(terminal, out -> chosen.write(simulations, out));
        simulations.forEach(this::draw);
        return file.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private int list() {
        try {
            profiles.names().forEach(name -> terminal.out().println(name));
        } catch (IOException e) {
            throw new BadInputException("cannot read the saved profiles: " + e.getMessage());
        }
        return ExitCode.OK;
    }

    private boolean isSubjectNamed() {
        return states != null || subjects.isGiven();
    }

    /** The profile with the changes asked for, saved where that is asked for. */
    private CostProfile edited() {
        try {
            CostProfile costs = profiles.read(profile);
            for (String edit : edits) {
                costs = ProfileEdit.parse(edit).applyTo(costs);
            }
            if (save != null) {
                costs = costs.named(save, "From " + profile + (edits.isEmpty() ? "" : ", changed by hand"));
                Path file = profiles.store(costs);
                terminal.err().println("cyclotron: saved as " + file);
            }
            return costs;
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BadInputException("--profile: " + e.getMessage());
        }
    }

    private int processors(CostProfile costs) {
        int number = cores == null ? SimulateStrategies.usualCores(costs) : cores;
        if (number < 1 || number > StrategyName.MOST_WORKERS) {
            throw usage("--cores must be 1 to " + StrategyName.MOST_WORKERS);
        }
        return number;
    }

    private List<Simulator.Target> targets(LfsrFile file) {
        subjects.check();
        if ((states == null) == !subjects.isGiven()) {
            throw usage("name either --states, or a FILE of registers, or --ladder");
        }
        try {
            return states != null
                    ? List.of(SimulateStrategies.size(states))
                    : subjects.subjects(subjects.analyzed(file, terminal)).stream()
                            .<Simulator.Target>map(Simulator.Target.Registers::new)
                            .toList();
        } catch (IllegalArgumentException e) {
            throw usage("--states: " + e.getMessage());
        }
    }

    private List<StrategyName> strategies(int processors) {
        boolean listed = workers != null && !RANGE.matcher(workers).matches();
        List<Integer> counts = listed ? counts() : List.of(processors);
        StrategyChoice choice =
                new StrategyChoice(StrategyChoice.kernelIn(strategies).orElse(kernel), counts);
        try {
            return strategies.isEmpty() ? choice.presets() : choice.read(strategies);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    /** The workers of the curves. */
    private List<Integer> counts() {
        if (workers == null) {
            return SimulateStrategies.counts(1, USUAL_MOST);
        }
        Matcher range = RANGE.matcher(workers);
        List<Integer> counts = range.matches()
                ? between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                : listed(workers);
        if (counts.isEmpty() || counts.getFirst() < 1 || counts.getLast() > SimulateStrategies.MOST_WORKERS) {
            throw usage("--workers must be 1 to " + SimulateStrategies.MOST_WORKERS);
        }
        return counts;
    }

    private List<Integer> between(int from, int to) {
        if (from < 1 || to < from) {
            throw usage("--workers: “" + workers + "” is no range; write such as 1..64");
        }
        return SimulateStrategies.counts(from, to);
    }

    private List<Integer> listed(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .map(Integer::parseInt)
                    .sorted()
                    .distinct()
                    .toList();
        } catch (NumberFormatException e) {
            throw usage("--workers: “" + text + "” is neither a list such as 2,4 nor a range such as 1..64");
        }
    }

    private void draw(Simulation simulation) {
        Path folder = charts;
        if (folder != null) {
            String stem = ExportNames.stem(simulation.subject());
            SimulationCharts.of(simulation)
                    .forEach((name, painter) ->
                            pictures.write(folder, stem + "-" + name, SimulationCharts.SIZE, painter));
        }
    }

    private SimulationFormat format() {
        try {
            return SimulationFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw usage("--format: " + e.getMessage());
        }
    }

    private ParameterException usage(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
