package org.cyclotron.robustness.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What this process holds, looked at now and then: heap after a collection, open files, threads, children, shared files. */
final class Leaks {
    /** Caches and compiled code grow at first; the first quarter of the looks is not compared with. */
    private static final double WARMING = 0.25;

    private static final long TOLERATED_HEAP = 16L << 20;
    private static final int TOLERATED_FILES = 4;

    private final List<Look> looks = new ArrayList<>();

    /** One look. */
    record Look(long heap, long files, long threads) {}

    /** Looks now, when nothing should run. */
    void look() throws IOException {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        looks.add(new Look(
                runtime.totalMemory() - runtime.freeMemory(),
                count(Path.of("/proc/self/fd")),
                count(Path.of("/proc/self/task"))));
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    /** What has grown; empty when nothing has. */
    List<String> growth() {
        List<String> grown = new ArrayList<>();
        int from = (int) (looks.size() * WARMING);
        List<Look> early = looks.subList(from, from + Math.max(1, (looks.size() - from) / 3));
        List<Look> late = looks.subList(looks.size() - early.size(), looks.size());
        long heap = median(late, Look::heap) - median(early, Look::heap);
        long files = median(late, Look::files) - median(early, Look::files);
        if (heap > TOLERATED_HEAP) {
            grown.add("the heap grew by %d MiB".formatted(heap >> 20));
        }
        if (files > TOLERATED_FILES) {
            grown.add("%d more files are open".formatted(files));
        }
        return grown;
    }

    /** What was left behind; empty when nothing was. */
    static List<String> leftovers() throws IOException {
        List<String> left = new ArrayList<>();
        ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .forEach(child -> left.add("process " + child.pid()));
        String ours = "cyclotron-" + ProcessHandle.current().pid() + "-";
        for (Path folder : List.of(Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir")))) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                files.filter(file -> file.getFileName().toString().startsWith(ours))
                        .forEach(file -> left.add(file.toString()));
            }
        }
        return left;
    }

    private static long median(List<Look> some, java.util.function.ToLongFunction<Look> of) {
        List<Long> values = new ArrayList<>(some.stream().map(of::applyAsLong).toList());
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    String account() {
        Look first = looks.get((int) (looks.size() * WARMING));
        Look last = looks.getLast();
        return "%d looks; heap %.1f → %.1f MiB, open files %d → %d, threads %d → %d"
                .formatted(
                        looks.size(),
                        first.heap() / 1048576.0,
                        last.heap() / 1048576.0,
                        first.files(),
                        last.files(),
                        first.threads(),
                        last.threads());
    }
}
