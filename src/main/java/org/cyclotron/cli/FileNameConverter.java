package org.cyclotron.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file. */
final class FileNameConverter implements ITypeConverter<Path> {
    private static final int ASCII_END = 0x80;

    @Override
    public Path convert(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            boolean foreign = text.codePoints().anyMatch(c -> c >= ASCII_END);
            throw new TypeConversionException("“%s” cannot be the name of a file: %s"
                    .formatted(
                            text,
                            foreign
                                    ? "the encoding of this locale, " + System.getProperty("sun.jnu.encoding")
                                            + ", does not have all of its letters; start again with LC_ALL=C.UTF-8"
                                    : e.getReason()));
        }
    }
}
