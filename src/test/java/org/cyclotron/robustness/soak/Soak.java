package org.cyclotron.robustness.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.robustness.Damage;

/**
 * Does one chore after the other, chosen by a seed, until its time is up, and then says what was done and whether anything was lost, left
 * behind or grew. Arguments: seconds, seed, an empty folder, a folder on a small disk or {@code -}, and the command that starts the
 * program.
 */
public final class Soak {
    private static final int CHORES_A_LOOK = 5;

    private final List<Chore> chores = new ArrayList<>();
    private final Map<Chore, Integer> done = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Leaks leaks = new Leaks();
    private final Damage chance;

    private Soak(long seed) {
        chance = new Damage(seed);
    }

    public static void main(String[] arguments) throws IOException {
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[0]));
        long seed = Long.parseLong(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Commands commands = new Commands(List.of(arguments).subList(4, arguments.length), folder);
        Soak soak = new Soak(seed);
        StrategiesUnderFire strategies = new StrategiesUnderFire();
        StoppedCommands stopped = new StoppedCommands(commands, folder);
        TwoInstances instances = new TwoInstances(commands, Files.createDirectories(folder.resolve("shared-data")));
        soak.chores.addAll(List.of(strategies, strategies, strategies, stopped, instances));
        FullDisk disk = new FullDisk(commands, Path.of(arguments[3]));
        if (!arguments[3].equals("-")) {
            soak.chores.add(disk);
        }
        soak.run(time);
        System.out.println("Seed " + seed);
        soak.done.forEach((chore, times) -> System.out.println(times + " × " + chore.name()));
        System.out.println(strategies.account());
        System.out.println(stopped.account());
        System.out.println(instances.account());
        System.out.println(arguments[3].equals("-") ? "no small disk could be made here" : disk.account());
        System.out.println(soak.leaks.account());
        soak.faults.addAll(soak.leaks.growth());
        soak.faults.forEach(fault -> System.out.println("FAULT: " + fault));
        System.out.println(soak.faults.isEmpty() ? "Nothing lost, nothing left behind, nothing grown." : "Not well.");
        System.exit(soak.faults.isEmpty() ? 0 : 1);
    }

    private void run(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        for (int number = 1; System.nanoTime() < end; number++) {
            once(chance.any(chores), number);
            if (number % CHORES_A_LOOK == 0) {
                Strategies.all().forEach(ExecutionStrategy::release);
                leaks.look();
                Leaks.leftovers().forEach(left -> faults.add("left behind: " + left));
            }
        }
        Strategies.all().forEach(ExecutionStrategy::release);
        leaks.look();
        Leaks.leftovers().forEach(left -> faults.add("left behind at the end: " + left));
    }

    private void once(Chore chore, int number) {
        done.merge(chore, 1, Integer::sum);
        try {
            chore.run(chance);
        } catch (Exception | AssertionError e) {
            String fault = "chore %d, %s: %s".formatted(number, chore.name(), e);
            faults.add(fault);
            System.out.println("FAULT: " + fault);
        }
    }
}
