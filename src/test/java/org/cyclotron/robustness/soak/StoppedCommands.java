package org.cyclotron.robustness.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cyclotron.report.ComparisonJsonReader;
import org.cyclotron.robustness.Damage;

/** A comparison is interrupted or killed at any moment: its file is whole or the old one, and none of its processes goes on. */
final class StoppedCommands implements Chore {
    private static final String OLD = "the old file";
    private static final long SECONDS_TO_GO = 15;

    private final Commands commands;
    private final Path folder;
    private long interrupted;
    private long killed;
    private long finished;

    StoppedCommands(Commands commands, Path folder) {
        this.commands = commands;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "comparisons interrupted and killed";
    }

    @Override
    public void run(Damage chance) throws Exception {
        Path file = Files.writeString(folder.resolve("comparison.json"), OLD);
        try (Commands.Running running = commands.start(
                folder.resolve("data"),
                "compare",
                "assets/samples/original-12.csv",
                "--field",
                "2",
                "--preview",
                "--rounds",
                "2",
                "--workers",
                "2",
                "--strategies",
                "whole@caller,blocks@spawn:2,queue@standby:2,segments@pool:2,segments@shared:2",
                "--format",
                "json",
                "--no-history",
                "--output",
                file.toString())) {
            boolean ended = running.process().waitFor(chance.below(9000), TimeUnit.MILLISECONDS);
            List<ProcessHandle> descendants = running.process().descendants().toList();
            boolean kill = chance.below(2) == 0;
            if (!ended) {
                stop(running.process(), kill);
            }
            running.await();
            requireWhole(file, running);
            requireGone(descendants);
            count(ended, kill);
        }
        requireNothingAside();
    }

    private void count(boolean ended, boolean kill) {
        if (ended) {
            finished++;
        } else if (kill) {
            killed++;
        } else {
            interrupted++;
        }
    }

    private static void stop(Process process, boolean kill) throws IOException, InterruptedException {
        if (kill) {
            process.destroyForcibly();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static void requireWhole(Path file, Commands.Running running) throws IOException {
        if (!Files.readString(file).equals(OLD)) {
            ComparisonJsonReader.read(file);
        } else if (running.process().exitValue() == 0) {
            throw new AssertionError("the command ended well without its file: " + running.complaint());
        }
    }

    private static void requireGone(List<ProcessHandle> descendants) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_GO);
        while (descendants.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("orphans: "
                        + descendants.stream().filter(ProcessHandle::isAlive).toList());
            }
            Thread.sleep(50);
        }
    }

    /** A command that was killed may leave the file it was writing aside; it is the only trace, and taken away here. */
    private void requireNothingAside() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                if (each.getFileName().toString().endsWith(".part")) {
                    Files.delete(each);
                }
            }
        }
    }

    String account() {
        return "%d interrupted, %d killed, %d had finished".formatted(interrupted, killed, finished);
    }
}
