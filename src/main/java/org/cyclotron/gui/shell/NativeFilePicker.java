package org.cyclotron.gui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file chooser of the platform. It opens in the folder of the last file chosen. */
public final class NativeFilePicker implements FilePicker {
    private final Window owner;
    private @Nullable File lastFolder;

    public NativeFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
        return remembered(chooser(title, kinds).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds, Path folder) {
        if (Files.isDirectory(folder)) {
            lastFolder = folder.toFile();
        }
        return save(title, suggestedName, kinds);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(k -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(k.label(), k.patterns())));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
