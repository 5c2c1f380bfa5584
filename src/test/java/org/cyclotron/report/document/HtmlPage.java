package org.cyclotron.report.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A written HTML report, read as XML: whatever is not well-formed fails. */
public final class HtmlPage {
    private final String text;
    private final Element root;

    public HtmlPage(String text) {
        this.text = text;
        try {
            root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    public String text() {
        return text;
    }

    /** The language that the page says it is in. */
    public String language() {
        return root.getAttribute("lang");
    }

    /** All elements of a name below the root, in order. */
    public List<Element> all(String name) {
        return all(root, name);
    }

    private static List<Element> all(Element below, String name) {
        NodeList found = below.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The texts of all elements of a name. */
    public List<String> texts(String name) {
        return all(name).stream().map(Node::getTextContent).toList();
    }

    /** The values of an attribute, wherever it stands. */
    public List<String> attributes(String name) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /** The headers of the table with a title, then its rows. */
    public List<List<String>> table(String title) {
        Element table = all("table").stream()
                .filter(candidate ->
                        all(candidate, "caption").getFirst().getTextContent().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table “" + title + "” among " + texts("caption")));
        return all(table, "tr").stream().map(HtmlPage::cells).toList();
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            cells.add(node.getTextContent());
        }
        return cells;
    }

    /** What a fact says: the text beside its name, the first of that name. */
    public String fact(String name) {
        return all("dt").stream()
                .filter(term -> term.getTextContent().equals(name))
                .map(term -> term.getNextSibling().getTextContent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact “" + name + "” among " + texts("dt")));
    }
}
