package org.cyclotron.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * The C program to compare with, {@code bitmap_walk.c}, which lies beside the classes. It is compiled into a folder of its own
 * each time, in a fraction of a second, so that it can never be stale; {@link #close} takes the folder away. The compiler is
 * the one the variable {@code CC} names, else {@code cc}, {@code gcc} or {@code clang}.
 */
final class PeerProgram implements AutoCloseable {
    private static final String SOURCE = "bitmap_walk.c";
    private static final List<String> COMPILERS = List.of("cc", "gcc", "clang");

    private final Path folder;
    private final Path program;

    private PeerProgram(Path folder) {
        this.folder = folder;
        this.program = folder.resolve("bitmap_walk");
    }

    /**
     * Compiles the program.
     *
     * @throws MissingRowException when there is no compiler, or it fails
     */
    static PeerProgram compile(Cancellation cancellation) throws MissingRowException {
        try {
            PeerProgram peer = new PeerProgram(Files.createTempDirectory("cyclotron-peer-"));
            try {
                peer.build(cancellation);
                return peer;
            } catch (IOException | MissingRowException | RuntimeException e) {
                peer.close();
                throw e;
            }
        } catch (IOException e) {
            throw new MissingRowException("the C program cannot be written to a temporary folder: " + e.getMessage());
        }
    }

    private void build(Cancellation cancellation) throws IOException, MissingRowException {
        Path source = folder.resolve(SOURCE);
        try (InputStream stream = PeerProgram.class.getResourceAsStream(SOURCE)) {
            if (stream == null) {
                throw new MissingRowException("this build does not hold the source " + SOURCE);
            }
            Files.copy(stream, source);
        }
        List<String> reasons = new ArrayList<>();
        for (String compiler : compilers()) {
            try {
                ForeignProgram.run(
                        List.of(
                                compiler,
                                "-std=gnu11",
                                "-O3",
                                "-march=native",
                                "-o",
                                program.toString(),
                                source.toString()),
                        "",
                        cancellation);
                return;
            } catch (MissingRowException e) {
                reasons.add(e.reason());
            }
        }
        throw new MissingRowException(
                "no C compiler compiles the program; install gcc or clang, or name a compiler in CC ("
                        + String.join("; ", reasons) + ")");
    }

    private static List<String> compilers() {
        @Nullable String named = System.getenv("CC");
        return named == null || named.isBlank() ? COMPILERS : List.of(named.strip());
    }

    /** Walks a register and returns what the program printed, as its source says. */
    String walk(int degree, long taps, Cancellation cancellation) throws MissingRowException {
        return ForeignProgram.run(
                List.of(program.toString(), String.valueOf(degree), "0x" + Long.toHexString(taps)), "", cancellation);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve(SOURCE));
            Files.deleteIfExists(program);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
