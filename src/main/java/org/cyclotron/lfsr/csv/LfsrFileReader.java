package org.cyclotron.lfsr.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads LFSR files, as the package describes them. No content makes it fail: what cannot be read is a problem with its
 * place, and only a file beyond the limits is refused. Linear time, some microseconds a row.
 */
public final class LfsrFileReader {
    private final LfsrFileOptions options;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private ReadingContext context;
    private long coefficients;

    private LfsrFileReader(LfsrFileOptions options) {
        this.options = options;
        this.context = ReadingContext.of(options);
    }

    /**
     * Reads a file.
     *
     * @param progress hears characters read of all characters
     * @throws FileTooLargeException when it exceeds the limits; the size is checked before anything is read
     * @throws IOException when it cannot be read at all
     */
    public static LfsrFile read(Path path, LfsrFileOptions options, Progress progress, Cancellation cancellation)
            throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > options.limits().bytes()) {
            throw tooManyBytes(options);
        }
        try (InputStream input = Files.newInputStream(path)) {
            return read(input, options, progress, cancellation);
        }
    }

    /** Reads bytes to their end, as {@link #read(Path, LfsrFileOptions, Progress, Cancellation)} does a file. */
    public static LfsrFile read(
            InputStream input, LfsrFileOptions options, Progress progress, Cancellation cancellation)
            throws IOException {
        int limit = (int) options.limits().bytes();
        byte[] bytes = input.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooManyBytes(options);
        }
        FileText decoded = FileText.decode(bytes);
        return new LfsrFileReader(options).file(decoded, progress, cancellation);
    }

    /** Reads characters to their end; written back, the file is UTF-8. The limit of bytes counts characters here. */
    public static LfsrFile read(Reader input, LfsrFileOptions options, Progress progress, Cancellation cancellation)
            throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
            cancellation.check();
            text.append(buffer, 0, count);
            if (text.length() > options.limits().bytes()) {
                throw tooManyBytes(options);
            }
        }
        FileText decoded = new FileText(text.toString(), StandardCharsets.UTF_8, null);
        return new LfsrFileReader(options).file(decoded, progress, cancellation);
    }

    private static FileTooLargeException tooManyBytes(LfsrFileOptions options) {
        return new FileTooLargeException("bytes", options.limits().bytes());
    }

    private LfsrFile file(FileText decoded, Progress progress, Cancellation cancellation) throws FileTooLargeException {
        String all = decoded.text();
        String sign = FileText.mark(decoded.encoding());
        boolean mark = all.startsWith(sign);
        String text = mark ? all.substring(sign.length()) : all;
        LineSplitter splitter = new LineSplitter(text);
        while (splitter.next()) {
            cancellation.check();
            if (lines.size() == options.limits().lines()) {
                throw new FileTooLargeException("lines", options.limits().lines());
            }
            lines.add(new SourceLine(splitter.text(), splitter.end(), context));
            read(lines.size(), lines.getLast());
            if (lines.size() % 1024 == 0) {
                progress.report(splitter.consumed(), text.length());
            }
        }
        progress.report(text.length(), text.length());
        if (decoded.problem() != null) {
            problems.add(decoded.problem());
            problems.sort(Comparator.comparingInt(RowProblem::line).thenComparingInt(RowProblem::column));
        }
        Charset encoding = decoded.encoding();
        return new LfsrFile(rows, problems, lines, context, encoding, mark, options);
    }

    private void read(int line, SourceLine source) throws FileTooLargeException {
        switch (source.kind()) {
            case BLANK, COMMENT -> {}
            case DIRECTIVE -> {
                DirectiveReader.Result result = DirectiveReader.read(line, source.text(), context);
                problems.addAll(result.problems());
                context = result.context();
            }
            case ROW -> {
                String name = nameAbove(lines, line);
                switch (RowReader.read(line, source.text(), name, context, options.limits())) {
                    case RegisterRow row -> add(row);
                    case RowProblem problem -> problems.add(problem);
                }
            }
        }
    }

    private void add(RegisterRow row) throws FileTooLargeException {
        rows.add(row);
        coefficients += row.lfsr().degree();
        if (coefficients > options.limits().coefficients()) {
            throw new FileTooLargeException(
                    "coefficients in all its registers", options.limits().coefficients());
        }
    }

    /** The comment directly above a line; null where there is none. */
    static @Nullable String nameAbove(List<SourceLine> lines, int line) {
        String comment = line < 2 ? "" : lines.get(line - 2).comment();
        return comment.isEmpty() ? null : comment;
    }
}
