package org.cyclotron.robustness.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclotron.robustness.Damage;

/** A disk of a few megabytes fills up: exports fail in words and leave the old file, results that cannot be kept are printed. */
final class FullDisk implements Chore {
    private static final String OLD = "the old file";

    private final Commands commands;
    private final Path disk;
    private long refused;
    private long notKept;

    /** @param disk a folder on a small disk of its own */
    FullDisk(Commands commands, Path disk) {
        this.commands = commands;
        this.disk = disk;
    }

    @Override
    public String name() {
        return "exports and history on a full disk";
    }

    @Override
    public void run(Damage chance) throws Exception {
        Path export = Files.writeString(disk.resolve("export.json"), OLD);
        Path filler = disk.resolve("filler");
        fill(filler, chance.below(12_000));
        try {
            try (Commands.Running running = commands.start(
                    disk.resolve("data"),
                    "analyze",
                    "assets/samples/original.csv",
                    "--field",
                    "2",
                    "--format",
                    "json",
                    "--no-history",
                    "--output",
                    export.toString())) {
                int code = running.await();
                String left = Files.readString(export);
                if (code == 0
                        ? left.equals(OLD)
                        : !left.equals(OLD) || running.complaint().contains("\tat ")) {
                    throw new AssertionError("exit code " + code + ", " + running.complaint() + "; the file: " + left);
                }
                refused += code == 0 ? 0 : 1;
            }
            try (Commands.Running running =
                    commands.start(disk.resolve("data"), "analyze", "assets/samples/original-12.csv", "--field", "2")) {
                if (running.await() != 0 || !running.printed().contains("verified")) {
                    throw new AssertionError("the result was lost with the history: " + running.complaint());
                }
                notKept += running.complaint().contains("not in the history") ? 1 : 0;
            }
        } finally {
            Files.delete(filler);
        }
        requireNothingAside();
    }

    /** Leaves so many bytes free. */
    private void fill(Path filler, long free) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (disk.toFile().getUsableSpace() > free) {
                out.write(block);
                out.flush();
            }
        } catch (IOException full) {
            // As it should be.
        }
    }

    private void requireNothingAside() throws IOException {
        try (var files = Files.list(disk)) {
            if (files.anyMatch(each -> each.getFileName().toString().endsWith(".part"))) {
                throw new AssertionError("a half-written file is left on the full disk");
            }
        }
    }

    String account() {
        return "%d exports refused, %d results not kept".formatted(refused, notKept);
    }
}
