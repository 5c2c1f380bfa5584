package org.cyclotron.gui.help;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.Commands;
import org.kordamp.ikonli.feather.Feather;

/** The pages at the left, found by typing; the page that is read at the right. Links lead to pages or run commands. */
public final class HelpCard {
    private final Commands commands;
    private final Runnable close;
    private final HelpViewModel model = new HelpViewModel(HelpPages.all());
    private final TextField query = new TextField();
    private final ListView<HelpPage> list = new ListView<>(model.found());
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Card card;

    /** @param close hides the card, before a command runs */
    public HelpCard(Commands commands, Runnable close) {
        this.commands = commands;
        this.close = close;
        page.getStyleClass().add("help-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setId("help-page");
        scroll.setAccessibleText("The page");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox body = new HBox(contents(), scroll);
        body.getStyleClass().add("help-body");
        card = new Card("Help", body, back());
        card.setId("help");
        card.getStyleClass().addAll("overlay-card", "help-card");
        model.currentProperty().subscribe(this::show);
    }

    public Region view() {
        return card;
    }

    /** Turns to a page. @param id such as {@code comparing} */
    public void turnTo(String id) {
        model.queryProperty().set("");
        model.show(id);
    }

    /** The ids and titles of all pages. */
    public static List<Entry> entries() {
        return HelpPages.all().stream()
                .map(each -> new Entry(each.id(), each.title()))
                .toList();
    }

    /** A page as it can be asked for. */
    public record Entry(String id, String title) {}

    private Node contents() {
        query.setId("help-query");
        query.setPromptText("Find in help");
        query.setAccessibleText("Find in help");
        query.textProperty().bindBidirectional(model.queryProperty());
        query.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                e.consume();
            }
        });
        list.setId("help-pages");
        list.setAccessibleText("Pages of help");
        list.setCellFactory(view -> new PageCell());
        Label nothing = Texts.label("No page has these words", "t12", "muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.show(chosen.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox column = new VBox(query, list);
        column.getStyleClass().add("help-contents");
        return column;
    }

    private Node back() {
        Button back = new Button("_Back", Icons.of(Feather.ARROW_LEFT, "i14"));
        back.setId("help-back");
        back.getStyleClass().addAll("flat", "small");
        back.disableProperty().bind(Bindings.not(model.canGoBackProperty()));
        back.setOnAction(e -> model.back());
        return back;
    }

    private void show(HelpPage current) {
        page.getChildren().setAll(Texts.label(current.title(), "semibold", "t16"));
        current.blocks().forEach(block -> page.getChildren().add(block(block)));
        scroll.setVvalue(0);
        if (model.found().contains(current)) {
            list.getSelectionModel().select(current);
        }
    }

    private Node block(HelpBlock block) {
        return switch (block) {
            case HelpBlock.Heading(String words) -> Texts.label(words, "semibold", "help-heading");
            case HelpBlock.Sample(String words) -> Texts.label(words, "code", "help-sample");
            case HelpBlock.Paragraph(List<HelpSpan> spans, boolean item) -> item ? item(spans) : flow(spans);
        };
    }

    private Node item(List<HelpSpan> spans) {
        TextFlow words = flow(spans);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Texts.whole(Texts.label("·", "muted")), words);
        row.getStyleClass().add("help-item");
        return row;
    }

    private TextFlow flow(List<HelpSpan> spans) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-text");
        for (HelpSpan span : spans) {
            flow.getChildren()
                    .add(
                            switch (span) {
                                case HelpSpan.Words(String words) -> text(words, "help-words");
                                case HelpSpan.Code(String words) -> text(words, "help-code");
                                case HelpSpan.Link link -> link(link);
                            });
        }
        return flow;
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private Hyperlink link(HelpSpan.Link link) {
        Hyperlink words = new Hyperlink(link.words());
        words.getStyleClass().add("help-link");
        words.setOnAction(e -> {
            if (link.isCommand()) {
                close.run();
                commands.find(link.command()).ifPresent(Command::run);
            } else {
                model.show(link.target());
            }
        });
        return words;
    }

    private static final class PageCell extends ListCell<HelpPage> {
        @Override
        protected void updateItem(HelpPage item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.title());
        }
    }
}
