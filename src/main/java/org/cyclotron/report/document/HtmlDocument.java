package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;

/**
 * HTML in one file: style and pictures are inside, nothing is loaded from anywhere, and nothing runs in it, which a policy
 * in its head enforces. Light or dark as the reader's system is, light on paper. It is well-formed XML, too.
 */
final class HtmlDocument implements DocumentFormat {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String label() {
        return "HTML";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String pictureFormat() {
        return "svg";
    }

    @Override
    public boolean embedsPictures() {
        return true;
    }

    @Override
    public void write(Document document, Pictures pictures, Writer out) throws IOException {
        new HtmlWriting(document, pictures, out).write();
        out.flush();
    }
}
