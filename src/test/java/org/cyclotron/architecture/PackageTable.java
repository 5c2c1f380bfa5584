package org.cyclotron.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The table of packages in docs/architecture.md: rows {@code | package | holds | may use |}. */
record PackageTable(Map<String, List<String>> entries) {
    static PackageTable read(Path document) {
        try {
            Map<String, List<String>> entries = new LinkedHashMap<>();
            Files.readAllLines(document).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| package |"))
                    .map(line -> line.split("\\|"))
                    .forEach(cells -> entries.put(cells[1].strip(), names(cells[3])));
            return new PackageTable(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.equals("–"))
                .toList();
    }

    Set<String> packages() {
        return entries.keySet();
    }

    List<String> mayUse(String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }
}
