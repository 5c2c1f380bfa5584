package org.cyclotron.gui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.report.PolynomialText;
import org.kordamp.ikonli.feather.Feather;

/** Finds commands and registers by a few typed letters; Up, Down and Enter choose, Escape closes. */
final class CommandPalette {
    /** Longer results cannot be read at a glance; type more letters. */
    private static final int MOST_REGISTERS = 30;

    /** One line: what it is, a remark at its right, and what choosing it does. */
    private record Entry(Feather icon, String title, String remark, boolean enabled, Runnable action) {}

    private final Commands commands;
    private final RegistersViewModel registers;
    private final Runnable close;
    private final TextField query = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final VBox view = new VBox(query, list);

    CommandPalette(Commands commands, RegistersViewModel registers, Runnable close) {
        this.commands = commands;
        this.registers = registers;
        this.close = close;
        view.getStyleClass().addAll("card", "overlay-card", "command-palette");
        query.setId("palette-query");
        query.setPromptText("Find a command or register");
        query.setAccessibleText("Find a command or register");
        query.textProperty().subscribe(this::search);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setCellFactory(v -> new EntryCell());
        list.setOnMouseClicked(e -> choose());
        list.setFocusTraversable(false);
    }

    Region view() {
        return view;
    }

    /** Begins anew with an empty query. */
    void open() {
        query.clear();
        search();
        query.requestFocus();
    }

    private void keyPressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        int within = Math.clamp(index, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(within);
        list.scrollTo(within);
    }

    private void choose() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.enabled()) {
            close.run();
            entry.action().run();
        }
    }

    private void search() {
        List<Entry> found = new ArrayList<>();
        for (Command command : commands.matching(query.getText())) {
            found.add(new Entry(
                    command.icon(),
                    command.title(),
                    command.keys(),
                    command.enabled().get(),
                    command::run));
        }
        String text = query.getText().strip().toLowerCase(Locale.ROOT);
        registers.items().stream()
                .filter(item ->
                        !text.isEmpty() && item.name().toLowerCase(Locale.ROOT).contains(text))
                .limit(MOST_REGISTERS)
                .forEach(item -> found.add(entry(item)));
        list.getItems().setAll(found);
        select(0);
    }

    private Entry entry(RegisterListItem item) {
        String polynomial = PolynomialText.abridged(item.lfsr().characteristicPolynomial(), 4);
        return new Entry(Feather.FILE_TEXT, item.name(), polynomial, true, () -> registers.selectNumber(item.number()));
    }

    private static final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            Label title = Texts.label(entry.title(), "may-be-cut");
            HBox row = new HBox(
                    Icons.of(entry.icon(), "muted"),
                    title,
                    Texts.spring(),
                    Texts.whole(Texts.label(entry.remark(), "t11", "muted")));
            row.getStyleClass().add("line");
            row.setDisable(!entry.enabled());
            setGraphic(row);
        }
    }
}
