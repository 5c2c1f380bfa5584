package org.cyclotron.gui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

public class HelpPagesTest {
    private final List<HelpPage> pages = HelpPages.all();

    /** The commands that pages run; a journey through the window holds that all of them exist. */
    public static Set<String> commands() {
        return HelpPages.all().stream()
                .flatMap(page -> page.links().stream())
                .filter(HelpSpan.Link::isCommand)
                .map(HelpSpan.Link::command)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLinkToAPageLeadsToOne() {
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.links().stream()
                                .filter(link -> !link.isCommand())
                                .map(HelpSpan.Link::target))
                        .allSatisfy(target -> assertThat(HelpPages.find(pages, target))
                                .as(target)
                                .isPresent()));
    }

    @Test
    void everyPageIsReachedByLinksFromTheFirst() {
        Set<String> reached = new TreeSet<>(Set.of("start"));
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            pages.stream()
                    .filter(page -> reached.contains(page.id()))
                    .flatMap(page -> page.links().stream())
                    .filter(link -> !link.isCommand())
                    .forEach(link -> reached.add(link.target()));
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        pages.stream().map(HelpPage::id).toList());
    }

    @Test
    void noMarkOfTheFormatIsLeftInTheWords() {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.blocks()).isNotEmpty();
            page.blocks().stream()
                    .filter(block -> !(block instanceof HelpBlock.Sample))
                    .forEach(block -> assertThat(block.words()).doesNotContain("`", "](", "##"));
        });
    }

    @Test
    void theFormIsReadBlockByBlock() {
        HelpPage page = HelpText.read("x", """
                # A title
                Words with `code` and a [link](lanes),
                over two lines.
                ## Below
                - one
                - [two](!file.open)

                    a sample
                      indented
                """);
        assertThat(page.title()).isEqualTo("A title");
        assertThat(page.blocks())
                .containsExactly(
                        new HelpBlock.Paragraph(
                                List.of(
                                        new HelpSpan.Words("Words with "),
                                        new HelpSpan.Code("code"),
                                        new HelpSpan.Words(" and a "),
                                        new HelpSpan.Link("link", "lanes"),
                                        new HelpSpan.Words(", over two lines.")),
                                false),
                        new HelpBlock.Heading("Below"),
                        new HelpBlock.Paragraph(List.of(new HelpSpan.Words("one")), true),
                        new HelpBlock.Paragraph(List.of(new HelpSpan.Link("two", "!file.open")), true),
                        new HelpBlock.Sample("a sample\n  indented"));
        assertThatThrownBy(() -> HelpText.read("y", "no title")).hasMessageContaining("y");
    }

    @Test
    void typingFindsPagesByAnyOfTheirWordsAndTurnsToTheFirst() {
        HelpViewModel model = new HelpViewModel(pages);
        model.queryProperty().set("CROSSOVER dashed");
        assertThat(model.found()).extracting(HelpPage::id).contains("lanes").doesNotContain("loading");
        assertThat(model.currentProperty().get().id())
                .isEqualTo(model.found().getFirst().id());
        model.queryProperty().set("no page has these");
        assertThat(model.found()).isEmpty();
        assertThat(model.currentProperty().get()).as("what is read stays").isNotNull();
    }

    @Test
    void backLeadsToThePageReadBefore() {
        HelpViewModel model = new HelpViewModel(pages);
        model.show("lanes");
        model.show("lanes");
        model.show("comparing");
        model.show("no such page");
        model.back();
        assertThat(model.currentProperty().get().id()).isEqualTo("lanes");
        model.back();
        assertThat(model.currentProperty().get().id()).isEqualTo("start");
        assertThat(model.canGoBackProperty().get()).isFalse();
        model.back();
        assertThat(model.currentProperty().get().id()).isEqualTo("start");
    }
}
