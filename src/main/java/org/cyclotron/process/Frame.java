package org.cyclotron.process;

/**
 * A message: its type and its payload.
 *
 * <p>Layout in a stream, big-endian: magic 0x4359 (2 bytes), version (1), type (1), length of the payload (4), CRC-32 of
 * the payload (4), payload.
 */
public final class Frame {
    /** Readers refuse any other version: both ends come from the same program. */
    public static final int VERSION = 1;

    /** The longest payload, in bytes. */
    public static final int MOST_BYTES = 1 << 28;

    static final int MAGIC = 0x4359;

    private final int type;
    private final byte[] payload;

    /**
     * A frame.
     *
     * @param type 0 &hellip; 255
     * @param payload handed over, not copied
     */
    public Frame(int type, byte[] payload) {
        if (type < 0 || type > 0xff) {
            throw new IllegalArgumentException("a frame of type " + type);
        }
        this.type = type;
        this.payload = payload;
    }

    public int type() {
        return type;
    }

    /** A reader at the beginning of the payload. */
    public PayloadReader payload() {
        return new PayloadReader(payload);
    }

    byte[] bytes() {
        return payload;
    }

    /** The length of the payload in bytes. */
    public int length() {
        return payload.length;
    }
}
