package org.cyclotron.gui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Predecessors;
import org.cyclotron.report.Figures;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The time and the state, which may be typed or chosen; below, why something could not be done, and what can be chosen. */
final class StateControls {
    private static final int MOST_TERMS = 12;
    private static final long MOST_CHOICES = 16;
    private static final int LONGEST_TIME = 400;

    private final RegisterViewModel model;
    private final RunViewModel run;
    private final Label time = Texts.label("", "code", "may-be-cut");
    private final TextField state = new TextField();
    private final MenuButton set = new MenuButton("Set");
    private final Label message = Texts.label("", "t12");
    private final FlowPane choices = new FlowPane(6, 6);
    private final VBox notice;
    private final VBox box = new VBox();
    private long seed = 1;

    StateControls(RegisterViewModel model, RunViewModel run) {
        this.model = model;
        this.run = run;
        time.setId("run-time");
        time.setMinWidth(64);
        time.setMaxWidth(150);
        prepareState();
        set.setId("run-set");
        set.setMinWidth(Region.USE_PREF_SIZE);
        set.setTooltip(new Tooltip("Begin from a state"));
        set.setOnShowing(e -> set.getItems().setAll(items()));
        set.getItems().add(new MenuItem());
        message.setId("run-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        choices.setId("run-choices");
        HBox words = new HBox(Icons.of(Feather.ALERT_CIRCLE, "i14", "warn"), message);
        words.getStyleClass().add("line");
        notice = new VBox(words, choices);
        notice.getStyleClass().add("run-notice");
        HBox line = new HBox(time, state, set);
        line.getStyleClass().add("run-controls");
        box.getChildren().addAll(line, notice);
        box.managedProperty().bind(box.visibleProperty());
        run.momentProperty().subscribe(this::show);
        run.messageProperty().subscribe(this::tell);
        run.choiceProperty().subscribe(this::offer);
    }

    Node view() {
        return box;
    }

    private void prepareState() {
        state.setId("run-state");
        state.getStyleClass().add("mono");
        state.setAccessibleText("State s(t), s(t+1), …; Enter begins from it");
        state.setTooltip(
                new Tooltip("The state s(t), s(t+1), …, oldest first, also as a number 0x59. Enter begins from it."));
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setOnAction(e -> run.setStart(state.getText()));
        state.focusedProperty().subscribe(focused -> {
            if (!focused) {
                show();
            }
        });
    }

    private void show() {
        Moment now = run.momentProperty().get();
        box.setDisable(now == null);
        if (now == null) {
            time.setText("–");
            state.setText("");
            return;
        }
        time.setText("t = " + Figures.count(now.step()));
        time.setTooltip(new Tooltip("t = " + StateText.abridged(Figures.full(now.step()), LONGEST_TIME)));
        if (!state.isFocused() || !run.runningProperty().get()) {
            state.setText(StateInput.format(now.lfsr(), now.state()));
        }
    }

    private void tell(String text) {
        message.setText(text);
        notice.setVisible(!text.isEmpty());
        notice.setManaged(!text.isEmpty());
    }

    private void offer(@Nullable Predecessors before) {
        List<Node> buttons = new ArrayList<>();
        long count = before == null ? 0 : before.count();
        for (long i = 0; i < Math.min(count, MOST_CHOICES); i++) {
            long index = i;
            Button button = new Button(String.valueOf(i));
            button.setId("run-before-" + i);
            button.getStyleClass().addAll("mono", "small-choice");
            button.setAccessibleText("Back to the state with s(t−1) = " + i);
            button.setOnAction(e -> run.choose(index));
            buttons.add(button);
        }
        if (count > MOST_CHOICES) {
            buttons.add(typed(count));
        }
        choices.getChildren().setAll(buttons);
        choices.setVisible(count > 0);
        choices.setManaged(count > 0);
    }

    private TextField typed(long count) {
        TextField field = new TextField();
        field.setId("run-before");
        field.getStyleClass().addAll("mono", "jump-field");
        field.setPromptText("0…" + (count - 1));
        field.setAccessibleText("s(t−1), an element 0 to " + (count - 1));
        field.setOnAction(e -> {
            String digits = field.getText().strip();
            if (digits.matches("[0-9]{1,16}") && Long.parseLong(digits) < count) {
                run.choose(Long.parseLong(digits));
            }
        });
        return field;
    }

    private List<MenuItem> items() {
        Moment now = run.momentProperty().get();
        if (now == null) {
            return List.of();
        }
        Lfsr lfsr = now.lfsr();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("start-impulse", "0, …, 0, 1", lfsr.impulseState()));
        items.add(item("start-first", "1, 0, …, 0", StartState.unit(lfsr, 0)));
        items.add(item("start-ones", "1, 1, …, 1", StartState.ones(lfsr)));
        items.add(random(lfsr));
        items.add(cycles(lfsr));
        return items;
    }

    private MenuItem item(String id, String words, long[] start) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> run.setStart(start));
        return item;
    }

    /** The seed is shown and counts up, so that a state can be had again; the last item draws a fresh one. */
    private MenuItem random(Lfsr lfsr) {
        Menu menu = new Menu("Random");
        MenuItem seeded = new MenuItem("Seed " + seed);
        seeded.setId("start-random");
        seeded.setOnAction(e -> run.setStart(StartState.random(lfsr, seed++)));
        MenuItem fresh = new MenuItem("Another seed");
        fresh.setOnAction(e -> {
            seed = ThreadLocalRandom.current().nextInt(1, 1_000_000);
            run.setStart(StartState.random(lfsr, seed));
        });
        menu.getItems().setAll(List.of(seeded, fresh));
        return menu;
    }

    private MenuItem cycles(Lfsr lfsr) {
        Menu menu = new Menu("On a cycle");
        RegisterListItem item = model.itemProperty().get();
        RegisterAnalysis analysis = item != null && item.lfsr().equals(lfsr) ? item.analysis() : null;
        CycleStructure structure = analysis == null ? null : analysis.structure();
        List<CycleTerm> terms =
                structure == null ? List.of() : structure.terms().reversed();
        for (CycleTerm term : terms.subList(0, Math.min(MOST_TERMS, terms.size()))) {
            long[] representative = term.representative();
            if (representative != null) {
                String states = Figures.count(term.length()) + (term.length().bitLength() == 1 ? " state" : " states");
                menu.getItems().add(item("start-cycle-" + term.length(), states, representative));
            }
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }
}
