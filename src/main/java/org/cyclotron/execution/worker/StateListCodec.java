package org.cyclotron.execution.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;

/** Lists of states, cell by cell, each cell in as many bytes as the greatest needs: 1, 2, 4 or 8. */
final class StateListCodec {
    private StateListCodec() {}

    static void write(PayloadWriter out, List<long[]> states) throws IOException {
        int cells = states.isEmpty() ? 0 : states.getFirst().length;
        int width = width(states);
        long bytes = (long) states.size() * cells * width;
        if (bytes > Integer.MAX_VALUE - 64) {
            throw new ProtocolException("a list of %d states takes %d bytes".formatted(states.size(), bytes));
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) bytes);
        for (long[] state : states) {
            for (long cell : state) {
                put(buffer, width, cell);
            }
        }
        out.integer(states.size());
        out.integer(cells);
        out.integer(width);
        out.block(buffer.array());
    }

    private static int width(List<long[]> states) {
        long bits = 0;
        for (long[] state : states) {
            for (long cell : state) {
                bits |= cell;
            }
        }
        int needed = (64 - Long.numberOfLeadingZeros(bits) + 7) / 8;
        return needed <= 1 ? 1 : Integer.highestOneBit(2 * needed - 1);
    }

    private static void put(ByteBuffer buffer, int width, long cell) {
        switch (width) {
            case 1 -> buffer.put((byte) cell);
            case 2 -> buffer.putShort((short) cell);
            case 4 -> buffer.putInt((int) cell);
            default -> buffer.putLong(cell);
        }
    }

    static List<long[]> read(PayloadReader in) throws IOException {
        int count = in.integer();
        int cells = in.integer();
        int width = in.integer();
        ByteBuffer buffer = ByteBuffer.wrap(in.block());
        requireLength(count, cells, width, buffer.capacity());
        List<long[]> states = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long[] state = new long[cells];
            for (int cell = 0; cell < cells; cell++) {
                state[cell] = get(buffer, width);
            }
            states.add(state);
        }
        return states;
    }

    /** States without cells have no bytes: a claim of many would take memory for nothing. */
    private static void requireLength(int count, int cells, int width, int bytes) throws ProtocolException {
        if (width < 1 || width > Long.BYTES) {
            throw new ProtocolException("a cell of " + width + " bytes");
        }
        boolean possible = cells >= 0 && count >= 0 && (cells > 0 || count == 0);
        if (!possible || (long) count * cells > bytes || (long) count * cells * width != bytes) {
            throw new ProtocolException("a list of states does not have the length it claims");
        }
    }

    private static long get(ByteBuffer buffer, int width) throws ProtocolException {
        return switch (width) {
            case 1 -> Byte.toUnsignedLong(buffer.get());
            case 2 -> Short.toUnsignedLong(buffer.getShort());
            case 4 -> Integer.toUnsignedLong(buffer.getInt());
            case 8 -> buffer.getLong();
            default -> throw new ProtocolException("a cell of " + width + " bytes");
        };
    }
}
