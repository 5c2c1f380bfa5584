package org.cyclotron.gui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a page. The first line is its title; blank lines divide blocks; {@code ## } begins a heading, {@code - }
 * an item of a list, four blanks a line of a sample; within a line {@code `code`} and {@code [words](target)}.
 */
final class HelpText {
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`|\\[([^]]+)]\\(([^)]+)\\)");
    private static final String INDENT = "    ";

    private HelpText() {}

    /** Reads a page. @throws IllegalArgumentException when it has no title */
    static HelpPage read(String id, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
            throw new IllegalArgumentException("The page " + id + " begins with no title");
        }
        List<HelpBlock> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.isBlank() || line.startsWith("- ") || line.startsWith("## ")) {
                close(block, blocks);
            }
            if (!line.isBlank()) {
                block.add(line);
            }
        }
        close(block, blocks);
        return new HelpPage(id, lines.getFirst().substring(2).strip(), blocks);
    }

    private static void close(List<String> lines, List<HelpBlock> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        String first = lines.getFirst();
        if (first.startsWith(INDENT)) {
            blocks.add(new HelpBlock.Sample(String.join(
                    "\n", lines.stream().map(line -> line.substring(4)).toList())));
        } else if (first.startsWith("## ")) {
            blocks.add(new HelpBlock.Heading(first.substring(3).strip()));
        } else {
            boolean item = first.startsWith("- ");
            String words = String.join(" ", lines.stream().map(String::strip).toList());
            blocks.add(new HelpBlock.Paragraph(spans(item ? words.substring(2) : words), item));
        }
        lines.clear();
    }

    private static List<HelpSpan> spans(String text) {
        List<HelpSpan> spans = new ArrayList<>();
        Matcher found = SPAN.matcher(text);
        int from = 0;
        while (found.find()) {
            words(text.substring(from, found.start()), spans);
            spans.add(
                    found.group(1) != null
                            ? new HelpSpan.Code(found.group(1))
                            : new HelpSpan.Link(found.group(2), found.group(3)));
            from = found.end();
        }
        words(text.substring(from), spans);
        return spans;
    }

    private static void words(String text, List<HelpSpan> spans) {
        if (!text.isEmpty()) {
            spans.add(new HelpSpan.Words(text));
        }
    }
}
