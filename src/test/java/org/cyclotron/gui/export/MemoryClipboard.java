package org.cyclotron.gui.export;

import java.util.ArrayList;
import java.util.List;

/** A clipboard that tests can read. */
final class MemoryClipboard implements ClipboardSink {
    final List<String> texts = new ArrayList<>();
    final List<byte[]> pictures = new ArrayList<>();

    @Override
    public void putText(String text) {
        texts.add(text);
    }

    @Override
    public Runnable picture(byte[] png) {
        return () -> pictures.add(png);
    }
}
