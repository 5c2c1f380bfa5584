package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * XML: an element {@code register} for each register with its row in the register table, followed by its tables of
 * factors, cycles and tails and how it was checked; then the problems. Values that are not known are left out.
 */
final class AnalysisXml implements AnalysisFormat {
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
    public AnalysisDocument begin(Writer out) {
        try {
            XMLStreamWriter xml = XmlText.begin(out);
            xml.writeStartElement("analysis");
            xml.writeAttribute("convention", "s(t+d)=sum c_i s(t+i)");
            return new Document(xml);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Document(XMLStreamWriter xml) implements AnalysisDocument {
        @Override
        public void add(AnalyzedRegister register) throws IOException {
            try {
                write(register);
            } catch (XMLStreamException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        private void write(AnalyzedRegister register) throws XMLStreamException {
            XmlText.newLine(xml, 1);
            xml.writeStartElement("register");
            writeCells(AnalysisTables.registers(List.of(register)), 0, 2);
            AlgebraicAnalysis algebra = register.analysis().algebra();
            writeRows(AnalysisTables.factors(algebra), "factors", "factor-row");
            writeRows(AnalysisTables.cycles(algebra), "cycleStructure", "term");
            if (algebra.structureReason() != null) {
                XmlText.newLine(xml, 2);
                XmlText.element(xml, "cycleStructureReason", algebra.structureReason());
            }
            writeRows(AnalysisTables.tails(algebra), "tails", "tail");
            writeVerification(register.analysis().verification());
            XmlText.newLine(xml, 1);
            xml.writeEndElement();
        }

        private void writeRows(Table table, String container, String element) throws XMLStreamException {
            XmlText.newLine(xml, 2);
            xml.writeStartElement(container);
            for (int i = 0; i < table.rows().size(); i++) {
                XmlText.newLine(xml, 3);
                xml.writeStartElement(element);
                writeCells(table, i, 4);
                XmlText.newLine(xml, 3);
                xml.writeEndElement();
            }
            if (!table.rows().isEmpty()) {
                XmlText.newLine(xml, 2);
            }
            xml.writeEndElement();
        }

        private void writeCells(Table table, int row, int depth) throws XMLStreamException {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                @Nullable Object value = cells.get(i);
                if (value != null) {
                    XmlText.newLine(xml, depth);
                    XmlText.element(xml, table.columns().get(i).id(), value.toString());
                }
            }
        }

        private void writeVerification(Verification verification) throws XMLStreamException {
            XmlText.newLine(xml, 2);
            xml.writeStartElement("verification");
            xml.writeAttribute("status", verification.status().id());
            if (verification.method() != null) {
                xml.writeAttribute("method", verification.method());
            }
            xml.writeAttribute("statesExpected", verification.statesExpected().toString());
            xml.writeAttribute("statesCovered", verification.statesCovered().toString());
            xml.writeAttribute("statesStepped", verification.statesStepped().toString());
            if (verification.reason() != null) {
                xml.writeCharacters(XmlText.legal(verification.reason()));
            }
            xml.writeEndElement();
        }

        @Override
        public void finish(List<RowProblem> problems, boolean cancelled) throws IOException {
            try {
                writeProblems(problems);
                if (cancelled) {
                    XmlText.newLine(xml, 1);
                    xml.writeEmptyElement("cancelled");
                }
                XmlText.newLine(xml, 0);
                xml.writeEndElement();
                XmlText.end(xml);
            } catch (XMLStreamException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        private void writeProblems(List<RowProblem> problems) throws XMLStreamException {
            Table table = AnalysisTables.problems(problems);
            for (int i = 0; i < table.rows().size(); i++) {
                XmlText.newLine(xml, 1);
                xml.writeStartElement("problem");
                writeCells(table, i, 2);
                XmlText.newLine(xml, 1);
                xml.writeEndElement();
            }
        }
    }
}
