package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.execution.Task;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;

/** Tasks as fields of frames: a kind, then the fields in their order. */
final class TaskCodec {
    private static final int START_RANGE = 1;
    private static final int LISTED_STARTS = 2;
    private static final int TREE_RANGE = 3;
    private static final int MARK_RANGE = 4;
    private static final int WORD_RANGE = 5;
    private static final int REST_RANGE = 6;
    private static final int PIECE_RANGE = 7;
    private static final int WHOLE_REGISTER = 8;

    private TaskCodec() {}

    static void write(PayloadWriter out, Task task) throws IOException {
        switch (task) {
            case Task.StartRange range -> range(out, START_RANGE, range.from(), range.to());
            case Task.ListedStarts starts -> {
                out.integer(LISTED_STARTS);
                StateListCodec.write(out, starts.states());
            }
            case Task.TreeRange range -> range(out, TREE_RANGE, range.from(), range.to());
            case Task.MarkRange range -> range(out, MARK_RANGE, range.pass(), range.from(), range.to());
            case Task.WordRange range -> {
                range(out, WORD_RANGE, range.pass(), range.from(), range.to());
                out.integer(range.period());
            }
            case Task.RestRange range -> range(out, REST_RANGE, range.pass(), range.from(), range.to());
            case Task.PieceRange range -> pieces(out, range);
            case Task.WholeRegister register -> {
                out.integer(WHOLE_REGISTER);
                out.integer(register.index());
            }
        }
    }

    private static void range(PayloadWriter out, int kind, long from, long to) throws IOException {
        out.integer(kind);
        out.number(from);
        out.number(to);
    }

    private static void range(PayloadWriter out, int kind, int pass, long from, long to) throws IOException {
        out.integer(kind);
        out.integer(pass);
        out.number(from);
        out.number(to);
    }

    private static void pieces(PayloadWriter out, Task.PieceRange range) throws IOException {
        long[] numbers = new long[2 * range.pieces().size()];
        int at = 0;
        for (Task.Piece piece : range.pieces()) {
            numbers[at++] = piece.start();
            numbers[at++] = piece.steps();
        }
        out.integer(PIECE_RANGE);
        out.integer(range.first());
        out.numbers(numbers);
    }

    static Task read(PayloadReader in) throws IOException {
        int kind = in.integer();
        return switch (kind) {
            case START_RANGE -> new Task.StartRange(in.number(), in.number());
            case LISTED_STARTS -> new Task.ListedStarts(StateListCodec.read(in));
            case TREE_RANGE -> new Task.TreeRange(in.number(), in.number());
            case MARK_RANGE -> new Task.MarkRange(in.integer(), in.number(), in.number());
            case WORD_RANGE -> {
                int pass = in.integer();
                long from = in.number();
                long to = in.number();
                yield new Task.WordRange(pass, in.integer(), from, to);
            }
            case REST_RANGE -> new Task.RestRange(in.integer(), in.number(), in.number());
            case PIECE_RANGE -> new Task.PieceRange(in.integer(), pieces(in));
            case WHOLE_REGISTER -> new Task.WholeRegister(in.integer());
            default -> throw new ProtocolException("there is no task of kind " + kind);
        };
    }

    private static List<Task.Piece> pieces(PayloadReader in) throws IOException {
        long[] numbers = in.numbers();
        List<Task.Piece> pieces = new ArrayList<>(numbers.length / 2);
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            pieces.add(new Task.Piece(numbers[i], numbers[i + 1]));
        }
        return pieces;
    }
}
