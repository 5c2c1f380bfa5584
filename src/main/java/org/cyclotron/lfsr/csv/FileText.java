package org.cyclotron.lfsr.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file.
 *
 * <p>Files are UTF-8, or UTF-16 where a byte order mark says so. Bytes that are not are read as ISO-8859-1, which gives
 * every byte a character, so that the file can still be written back as it was; the first such byte is a problem.
 *
 * @param text all characters, a byte order mark included
 * @param encoding how they were read
 * @param problem the first byte that is not in the expected encoding; null where there is none
 */
record FileText(String text, Charset encoding, @Nullable RowProblem problem) {
    static FileText decode(byte[] bytes) {
        Charset expected = expected(bytes);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = expected.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, characters, true);
        characters.flip();
        if (!result.isError()) {
            return new FileText(characters.toString(), expected, null);
        }
        RowProblem problem = malformed(characters.toString(), bytes[input.position()], expected);
        return new FileText(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, problem);
    }

    /** A byte order mark as it is read in this encoding: in ISO-8859-1 the three characters that its bytes of UTF-8 give. */
    static String mark(Charset encoding) {
        return encoding.equals(StandardCharsets.ISO_8859_1) ? "\u00EF\u00BB\u00BF" : "\uFEFF";
    }

    private static Charset expected(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static RowProblem malformed(String before, byte found, Charset expected) {
        LineSplitter lines = new LineSplitter(before);
        int line = 0;
        String last = "";
        boolean open = false;
        while (lines.next()) {
            line++;
            last = lines.text();
            open = lines.end().isEmpty();
        }
        String start = open ? last : "";
        String mark = line <= 1 && start.startsWith("\uFEFF") ? start.substring(1) : start;
        String value = String.format(Locale.ROOT, "0x%02X", found);
        return new RowProblem(
                open ? line : line + 1,
                mark.codePointCount(0, mark.length()) + 1,
                value,
                "the byte " + value + " is not " + expected.name()
                        + ": the file was read as ISO-8859-1, so names may be" + " garbled; save it as UTF-8");
    }

    /**
     * The bytes of a text.
     *
     * @throws CharacterCodingException when the encoding has no bytes for one of its characters
     */
    static byte[] encode(String text, Charset encoding) throws CharacterCodingException {
        ByteBuffer bytes = encoding.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text));
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }
}
