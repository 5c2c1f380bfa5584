package org.cyclotron.report;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as this project writes it: version 1.0, UTF-8, indented by two spaces. */
final class XmlText {
    private XmlText() {}

    /** A document that begins. A write that fails is an {@link java.io.UncheckedIOException}. */
    static XMLStreamWriter begin(Writer out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new UncheckedWriter(out));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        return xml;
    }

    static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** Text without the control characters that XML 1.0 cannot hold; each becomes U+FFFD. */
    static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isLegal(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        boolean surrogate = 0xD800 <= c && c <= 0xDFFF;
        return space || (c >= 0x20 && !surrogate && c != 0xFFFE && c != 0xFFFF);
    }
}
