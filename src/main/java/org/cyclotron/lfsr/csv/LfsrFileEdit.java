package org.cyclotron.lfsr.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.ModulusText;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.NotationException;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;

/** One edit of a file: copies its lines, changes some, and reads only those again. */
final class LfsrFileEdit {
    private final LfsrFile file;
    private final List<RegisterRow> rows;
    private final List<RowProblem> problems;
    private final List<SourceLine> lines;

    LfsrFileEdit(LfsrFile file) {
        this.file = file;
        this.rows = new ArrayList<>(file.rows());
        this.problems = new ArrayList<>(file.problems());
        this.lines = new ArrayList<>(file.lines());
    }

    private LfsrFile result(ReadingContext endContext) {
        return new LfsrFile(rows, problems, lines, endContext, file.encoding(), file.byteOrderMark(), file.options());
    }

    private SourceLine row(int line) {
        if (line < 1 || line > lines.size() || lines.get(line - 1).kind() != SourceLine.Kind.ROW) {
            throw new IllegalArgumentException("line " + line + " is not a row of the file");
        }
        return lines.get(line - 1);
    }

    /** The text of a register for a line. */
    String written(int line, Lfsr lfsr) {
        ReadingContext context = row(line).context();
        String text = written(lfsr, context);
        if (text == null) {
            FiniteField field = context.field();
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "line %s is read over %s as %s, which cannot express this register: append it as a new row instead",
                    line,
                    field == null ? "no field" : field.name(),
                    context.notation().label()));
        }
        return text;
    }

    /** The text of a register in the notation in force, where it is read back as the same register. */
    private static @Nullable String written(Lfsr lfsr, ReadingContext context) {
        if (context.fault() != null || !lfsr.field().equals(context.field())) {
            return null;
        }
        String text = context.notation().format(lfsr).orElse(null);
        return text != null && reads(context.notation(), text, context.length(), lfsr) ? text : null;
    }

    private static boolean reads(Notation notation, String text, OptionalInt length, Lfsr lfsr) {
        try {
            return notation.parse(lfsr.field(), text, length).equals(lfsr);
        } catch (NotationException contradicted) {
            return false;
        }
    }

    LfsrFile replace(int line, String text) {
        SourceLine old = row(line);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || SourceLine.kind(text) != SourceLine.Kind.ROW) {
            throw new IllegalArgumentException("a row is one line that is neither blank nor a comment");
        }
        lines.set(line - 1, new SourceLine(text, old.end(), old.context()));
        rows.removeIf(row -> row.line() == line);
        problems.removeIf(problem -> problem.line() == line);
        read(line);
        return result(file.endContext());
    }

    /** Reads a line again and puts what it is in its place. */
    private void read(int line) {
        SourceLine source = lines.get(line - 1);
        String name = LfsrFileReader.nameAbove(lines, line);
        LineReading reading = RowReader.read(
                line, source.text(), name, source.context(), file.options().limits());
        switch (reading) {
            case RegisterRow row -> rows.add(place(rows, line), row);
            case RowProblem problem -> problems.add(place(problems, line), problem);
        }
    }

    private static int place(List<? extends LineReading> sorted, int line) {
        int place = sorted.size();
        while (place > 0 && sorted.get(place - 1).line() > line) {
            place--;
        }
        return place;
    }

    LfsrFile append(Lfsr lfsr, @Nullable String name) {
        return result(append(lfsr, name, file.endContext()));
    }

    LfsrFile append(List<RegisterRow> others) {
        ReadingContext context = file.endContext();
        for (RegisterRow other : others) {
            context = append(other.lfsr(), other.name(), context);
        }
        return result(context);
    }

    /** Appends a register in a context, and gives the one that holds behind it. */
    private ReadingContext append(Lfsr lfsr, @Nullable String name, ReadingContext before) {
        ReadingContext context = before;
        String text = written(lfsr, context);
        endLastLine();
        if (text == null) {
            String directive = directive(lfsr.field());
            add(directive, context);
            context = context.withField(lfsr.field()).withNotation(Notations.ROW);
            text = Notations.ROW.format(lfsr).orElseThrow();
        } else if (!lines.isEmpty() && lines.getLast().kind() == SourceLine.Kind.COMMENT) {
            // A comment directly above would become the name of the new row.
            add("", context);
        }
        if (name != null && !name.isBlank()) {
            add("# " + name.replaceAll("[\\r\\n]+", " ").strip(), context);
        }
        add(text, context);
        read(lines.size());
        return context;
    }

    private static String directive(FiniteField field) {
        long[] modulus = field.modulus();
        String named = modulus == null ? "" : " modulus=" + ModulusText.format(modulus);
        return "#! field=" + field.order() + named + " notation=" + Notations.ROW.id();
    }

    private void add(String text, ReadingContext context) {
        lines.add(new SourceLine(text, lineEnd(), context));
    }

    private void endLastLine() {
        if (!lines.isEmpty() && lines.getLast().end().isEmpty()) {
            lines.set(lines.size() - 1, lines.getLast().withEnd(lineEnd()));
        }
    }

    /** The line end of the first line, so that a file stays of one kind. */
    private String lineEnd() {
        String end = lines.isEmpty() ? "" : lines.getFirst().end();
        return end.isEmpty() ? "\n" : end;
    }

    LfsrFile remove(int line) {
        row(line);
        boolean named = LfsrFileReader.nameAbove(lines, line) != null;
        int first = named ? line - 1 : line;
        lines.subList(first - 1, line).clear();
        boolean wouldName = first >= 2
                && first <= lines.size()
                && !lines.get(first - 2).comment().isEmpty()
                && lines.get(first - 1).kind() == SourceLine.Kind.ROW;
        if (wouldName) {
            // The rest of a comment block must not become the name of the next row.
            lines.add(
                    first - 1,
                    new SourceLine("", lineEnd(), lines.get(first - 1).context()));
        }
        int count = line - first + 1 - (wouldName ? 1 : 0);
        rows.removeIf(row -> row.line() == line);
        problems.removeIf(problem -> problem.line() == line);
        rows.replaceAll(row -> row.line() > line ? row.atLine(row.line() - count) : row);
        problems.replaceAll(problem -> problem.line() > line ? problem.atLine(problem.line() - count) : problem);
        return result(file.endContext());
    }
}
