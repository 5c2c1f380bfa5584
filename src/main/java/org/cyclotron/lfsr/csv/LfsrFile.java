package org.cyclotron.lfsr.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * A file of registers: what was read, and every line as it stands, so that an edited row is written back with the rest
 * untouched. Immutable; an edit gives a new file in time linear in the number of lines.
 *
 * @param rows the registers, by line
 * @param problems what could not be read, by line
 * @param lines all lines, the line numbered 1 first
 * @param endContext what holds for a row behind the last line
 * @param encoding how the characters are written
 * @param byteOrderMark whether the file begins with one
 * @param options what it was read with
 */
public record LfsrFile(
        List<RegisterRow> rows,
        List<RowProblem> problems,
        List<SourceLine> lines,
        ReadingContext endContext,
        Charset encoding,
        boolean byteOrderMark,
        LfsrFileOptions options) {
    public LfsrFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    /** A file without lines. */
    public static LfsrFile empty(LfsrFileOptions options) {
        return new LfsrFile(
                List.of(), List.of(), List.of(), ReadingContext.of(options), StandardCharsets.UTF_8, false, options);
    }

    /** The whole text, a byte order mark included. */
    public String text() {
        StringBuilder text = new StringBuilder(byteOrderMark ? FileText.mark(encoding) : "");
        for (SourceLine line : lines) {
            text.append(line.text()).append(line.end());
        }
        return text.toString();
    }

    /**
     * This file with other text in a row or problem row, in the notation that holds there. What the text was found to be
     * stands in {@link #rows} or {@link #problems}.
     *
     * @param line the line, from 1
     * @throws IllegalArgumentException when the line is a comment, a directive or blank, or the text would be one, or the
     *     text has several lines
     */
    public LfsrFile withRow(int line, String text) {
        return new LfsrFileEdit(this).replace(line, text);
    }

    /**
     * This file with another register in a row or problem row, written in the notation that holds there.
     *
     * @param line the line, from 1
     * @throws IllegalArgumentException when the line is no row, or its field or notation cannot express the register
     */
    public LfsrFile withRow(int line, Lfsr lfsr) {
        LfsrFileEdit edit = new LfsrFileEdit(this);
        return edit.replace(line, edit.written(line, lfsr));
    }

    /**
     * Says whether a row or problem row can hold a register, without making the edit.
     *
     * @throws IllegalArgumentException when the line is no row, or its field or notation cannot express the register
     */
    public void requireExpressible(int line, Lfsr lfsr) {
        new LfsrFileEdit(this).written(line, lfsr);
    }

    /**
     * This file with a register behind the last line, below a directive where the field or notation in force there cannot
     * express it.
     *
     * @param name written as a comment above the row; null for none
     */
    public LfsrFile withAppendedRow(Lfsr lfsr, @Nullable String name) {
        return new LfsrFileEdit(this).append(lfsr, name);
    }

    /** This file with the registers of other rows behind the last line, under their names; else as {@link #withAppendedRow}. */
    public LfsrFile withAppendedRows(List<RegisterRow> others) {
        return new LfsrFileEdit(this).append(others);
    }

    /**
     * This file without a row or problem row, and without the comment that names it.
     *
     * @param line the line, from 1
     * @throws IllegalArgumentException when the line is a comment, a directive or blank
     */
    public LfsrFile withoutRow(int line) {
        return new LfsrFileEdit(this).remove(line);
    }
}
