package org.cyclotron.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Documents as they lie in the file: UTF-8, compressed. */
final class DocumentText {
    /** Of UTF-16, in UTF-8. */
    private static final long MOST_BYTES_A_CHARACTER = 3;

    private DocumentText() {}

    static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The text of a document.
     *
     * @param characters its length; bytes that unpack to more, perhaps without end, are not unpacked further
     */
    static String unpacked(byte[] bytes, long characters) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            long most = MOST_BYTES_A_CHARACTER * Math.clamp(characters, 0, Integer.MAX_VALUE);
            String text =
                    new String(in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8)), StandardCharsets.UTF_8);
            if (text.length() != characters) {
                throw new IOException("it is damaged: it should have %d characters".formatted(characters));
            }
            return text;
        }
    }
}
