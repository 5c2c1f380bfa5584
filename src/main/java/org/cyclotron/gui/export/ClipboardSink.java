package org.cyclotron.gui.export;

/** Where copies go. An interface, because the clipboard is the platform's. */
public interface ClipboardSink {
    /** Replaces what is on the clipboard by a text. On the JavaFX thread. */
    void putText(String text);

    /**
     * Makes a picture ready on the calling thread, any thread.
     *
     * @param png the bytes of a PNG file
     * @return puts the picture on the clipboard; to be run on the JavaFX thread
     */
    Runnable picture(byte[] png);
}
