package org.cyclotron.process;

/** A child of this process that talks to it in frames. Closing it ends it at once. Safe for use by several threads. */
public interface Child extends AutoCloseable {
    /** The number of its process. */
    long pid();

    /** Frames to the child. */
    FrameWriter frames();

    /** Frames from the child. */
    FrameReader answers();

    /** What the child said on standard error, or how it ended when it said nothing. For a message after a failure. */
    String complaint();

    /** Ends the child at once, whatever it does, without waiting until it is gone. */
    void kill();

    /** Ends the child at once, whatever it does, and waits until it is gone. */
    @Override
    void close();
}
