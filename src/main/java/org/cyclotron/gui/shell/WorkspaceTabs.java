package org.cyclotron.gui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The workspaces as tabs; the first page instead, while there is no register. Content is built when first shown. */
final class WorkspaceTabs {
    private final TabPane pane = new TabPane();
    private final Map<Tab, Workspace> contents = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Workspace> front = new ReadOnlyObjectWrapper<>();
    private final List<Tab> workspaces = new ArrayList<>();
    private final Tab start;
    private final RegistersViewModel registers;

    WorkspaceTabs(RegistersViewModel registers, Supplier<Node> startPage) {
        this.registers = registers;
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.setId("workspaces");
        pane.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> front.set(tab == null ? null : contents.get(tab)));
        start = tab(new Workspace("start", "Start", Feather.HOME, startPage));
        registers.items().subscribe(this::arrange);
        registers.fileNameProperty().subscribe(this::arrange);
        arrange();
    }

    Node view() {
        return pane;
    }

    void add(Workspace workspace) {
        workspaces.add(tab(workspace));
        arrange();
    }

    /** Brings a workspace to the front, even while there is no register; does nothing for an unknown id. */
    void show(String id) {
        workspaces.stream().filter(t -> id.equals(idOf(t))).findFirst().ifPresent(tab -> {
            showAll();
            pane.getSelectionModel().select(tab);
        });
    }

    /** The ids of all workspaces, in the order of their tabs. */
    List<String> ids() {
        return workspaces.stream()
                .map(tab -> Objects.requireNonNull(contents.get(tab)).id())
                .toList();
    }

    void showNeighbour(int step) {
        int count = pane.getTabs().size();
        pane.getSelectionModel().select(Math.floorMod(pane.getSelectionModel().getSelectedIndex() + step, count));
    }

    String inFront() {
        Workspace workspace = front.get();
        return workspace == null ? "start" : workspace.id();
    }

    /** The workspace in front; null while the tabs are being arranged. */
    ReadOnlyObjectProperty<@Nullable Workspace> frontProperty() {
        return front.getReadOnlyProperty();
    }

    private @Nullable String idOf(Tab tab) {
        Workspace workspace = contents.get(tab);
        return workspace == null ? null : workspace.id();
    }

    private void arrange() {
        boolean nothing = registers.items().isEmpty()
                && registers.fileNameProperty().get().isEmpty();
        if (nothing || workspaces.isEmpty()) {
            if (!pane.getTabs().equals(List.of(start))) {
                pane.getTabs().setAll(List.of(start));
            }
        } else {
            showAll();
        }
    }

    private void showAll() {
        if (!pane.getTabs().equals(workspaces)) {
            Tab before = pane.getSelectionModel().getSelectedItem();
            pane.getTabs().setAll(workspaces);
            pane.getSelectionModel().select(workspaces.contains(before) ? before : workspaces.getFirst());
        }
    }

    private Tab tab(Workspace workspace) {
        Tab tab = new Tab(workspace.title());
        tab.setId("tab-" + workspace.id());
        tab.setGraphic(Icons.of(workspace.icon(), "i14"));
        tab.setClosable(false);
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(workspace.view().get());
            }
        });
        contents.put(tab, workspace);
        return tab;
    }
}
