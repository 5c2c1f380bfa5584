package org.cyclotron.report;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML: a {@code table} element with a {@code row} for each row and an element named after the column for each cell. A
 * cell that is not known is left out.
 */
final class XmlTable implements TableFormat {
    @Override
    public String id() {
        return "xml";
    }

    @Override
    public String label() {
        return "XML";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public void write(Table table, Iterable<? extends List<@Nullable Object>> rows, Writer out)
            throws java.io.IOException {
        try {
            XMLStreamWriter xml = XmlText.begin(out);
            xml.writeStartElement("table");
            xml.writeAttribute("id", table.id());
            xml.writeAttribute("title", XmlText.legal(table.title()));
            for (List<@Nullable Object> row : rows) {
                writeRow(xml, table, row);
            }
            XmlText.newLine(xml, 0);
            xml.writeEndElement();
            XmlText.end(xml);
        } catch (XMLStreamException e) {
            throw new java.io.IOException(e.getMessage(), e);
        }
    }

    private static void writeRow(XMLStreamWriter xml, Table table, List<@Nullable Object> row)
            throws XMLStreamException {
        XmlText.newLine(xml, 1);
        xml.writeStartElement("row");
        for (int i = 0; i < row.size(); i++) {
            @Nullable Object value = row.get(i);
            if (value != null) {
                XmlText.newLine(xml, 2);
                XmlText.element(xml, table.columns().get(i).id(), value.toString());
            }
        }
        XmlText.newLine(xml, 1);
        xml.writeEndElement();
    }
}
