package org.cyclotron.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.jspecify.annotations.Nullable;

/**
 * What a report was made from.
 *
 * @param name for people, such as the name of a file without its folders
 * @param sha256 of its bytes, in hexadecimal digits; null where there is no file
 */
public record ReportSource(String name, @Nullable String sha256) {
    /** A file of registers as it was read, or as it would be saved where it has been edited since. */
    public static ReportSource of(String name, LfsrFile file) {
        return new ReportSource(name, sha256(file.text().getBytes(file.encoding())));
    }

    /** Something that is no file. */
    public static ReportSource of(String name) {
        return new ReportSource(name, null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
