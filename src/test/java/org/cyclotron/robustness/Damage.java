package org.cyclotron.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages texts and bytes by chance, the same way for the same seed. For one thread. */
public final class Damage {
    /** What tends to hurt: separators, quotes, signs, line ends, look-alikes, halves of characters, and what other formats mean by it. */
    private static final String NOISE =
            "0129,;\t \"'#!=^x-[](){}<>&%$\\/|@+*~:.\r\n\u0000\u0007\u001b\u007f\u0085\u00a0éß٣²→"
                    + "\u2028\u202e\u3000\ufeff\ufffd\uff1d\ud83d\ude00";

    private static final List<String> SNIPPETS = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "@SUM(1)",
            "../../../etc/passwd",
            "..\\..\\x",
            "/dev/null",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "&b;",
            "<script>alert(1)</script>",
            "\\input{/etc/passwd}",
            "${jndi:ldap://x/y}",
            "\u001b[2J",
            "9223372036854775808",
            "-9223372036854775808",
            "99999999999999999999999999999999999999",
            "1e999999999",
            "0x",
            "NaN",
            "null",
            "x^1000000",
            "x^99999999999",
            "((((((((((((((((");

    private final SplittableRandom random;

    public Damage(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from 0 to {@code bound} &minus; 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public long number() {
        return random.nextLong();
    }

    public <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One to {@code most} pieces, one behind the other. */
    public String pieces(List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(any(pieces));
        }
        return text.toString();
    }

    /** The text with up to five faults, often none: characters or snippets put in, replaced, taken out, doubled or repeated. */
    public String text(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int i = random.nextInt(6); i > 0; i--) {
            fault(text);
        }
        return text.toString();
    }

    private void fault(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(8));
        switch (random.nextInt(7)) {
            case 0 -> text.insert(at, noise());
            case 1 -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(noise()));
            case 2 -> text.delete(at, end);
            case 3 -> text.insert(at, text.substring(at, end));
            case 4 -> text.insert(at, any(SNIPPETS));
            case 5 -> text.setLength(at);
            default -> text.insert(at, text.substring(at, end).repeat(random.nextInt(300)));
        }
    }

    private char noise() {
        return NOISE.charAt(random.nextInt(NOISE.length()));
    }

    /** The bytes with one to eight faults: bits flipped, bytes set, a stretch zeroed, copied elsewhere, left out, or the end cut off. */
    public byte[] bytes(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = 1 + random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            bytes = fault(bytes);
        }
        return bytes;
    }

    private byte[] fault(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        switch (random.nextInt(8)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes[at] = any(List.of((byte) 0, (byte) -1, (byte) 0x7f, (byte) 0x80));
            case 3 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) -1);
            case 5 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            case 6 -> {
                byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
                System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
                return shorter;
            }
            default -> {
                return Arrays.copyOf(bytes, at);
            }
        }
        return bytes;
    }
}
