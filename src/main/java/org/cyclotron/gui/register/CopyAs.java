package org.cyclotron.gui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.code.CodeLanguage;
import org.cyclotron.lfsr.code.CodeLanguages;

/** The buttons that copy the register as a program: those of most people at hand, all languages in a menu. */
final class CopyAs {
    private static final List<CodeLanguage> AT_HAND =
            List.of(CodeLanguages.C, CodeLanguages.JAVA, CodeLanguages.PYTHON, CodeLanguages.LATEX);

    private final CodeCopies copies;

    CopyAs(CodeCopies copies) {
        this.copies = copies;
    }

    Node[] nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.whole(Texts.label("Copy as", "t12", "muted")));
        AT_HAND.forEach(language -> nodes.add(button(language)));
        nodes.add(Texts.spring());
        nodes.add(all());
        return nodes.toArray(Node[]::new);
    }

    private Button button(CodeLanguage language) {
        Button button = new Button(language.label());
        button.setId("copy-as-" + language.id());
        button.getStyleClass().addAll("flat", "copy-as");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("Copy as " + language.label());
        button.setTooltip(new Tooltip("Copy as " + language.label() + ", from the start state"));
        button.setOnAction(e -> copies.copy(language));
        return button;
    }

    private MenuButton all() {
        MenuButton menu = new MenuButton("All");
        menu.setId("copy-as");
        menu.getStyleClass().addAll("flat", "copy-as");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText("Copy as any language");
        for (CodeLanguage language : CodeLanguages.all()) {
            MenuItem item = new MenuItem(language.label());
            item.setId("copy-menu-" + language.id());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> copies.copy(language));
            menu.getItems().add(item);
        }
        return menu;
    }
}
