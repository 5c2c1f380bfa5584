package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever a person does, no exception is left uncaught on any thread, and the window goes on answering. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class RandomUseTest {
    @TempDir
    private static Path root;

    private static final List<String> TEXTS = List.of(
            "#! field=2\n# toy\n1,1,0,0\n# tails\n0,0,1,1\n",
            "1,2\n2,0,1\n",
            "#! field=4\n2,1,1\nnot a row\n1,9\n",
            "#! field=2 notation=characteristic\nx^4+x+1\nx^61+x^5+x^2+x+1\nx^9+x\n",
            "");

    private final FakeFilePicker picker = new FakeFilePicker();
    private final Queue<String> uncaught = new ConcurrentLinkedQueue<>();
    private Thread.UncaughtExceptionHandler before;
    private Thread.UncaughtExceptionHandler beforeOfWindow;
    private Path folder;
    private Stage stage;
    private Workbench workbench;

    @Start
    void start(Stage given) throws IOException {
        folder = Files.createTempDirectory(root, "random");
        stage = given;
        before = Thread.getDefaultUncaughtExceptionHandler();
        beforeOfWindow = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(this::caught);
        Thread.currentThread().setUncaughtExceptionHandler(this::caught);
        workbench = new Workbench(
                given,
                new Preferences(folder.resolve("preferences")),
                owner -> picker,
                thread -> new QuietEngines().engines());
        workbench.stage().show();
    }

    @AfterEach
    void putHandlersBack() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        Platform.runLater(() -> {
            workbench.stage().context().tasks().cancelAll();
            Thread.currentThread().setUncaughtExceptionHandler(beforeOfWindow);
        });
    }

    @Test
    void tenSecondsOfAnythingLeaveTheWindowWhole() throws Exception {
        use(Long.getLong("cyclotron.random.seed", 20_261_126L), Long.getLong("cyclotron.random.seconds", 10));
    }

    @Test
    @Tag("long")
    void tenMinutesOfAnythingLeaveTheWindowWhole() throws Exception {
        use(Long.getLong("cyclotron.random.seed", System.nanoTime()), Long.getLong("cyclotron.random.seconds", 600));
    }

    private void use(long seed, long seconds) throws Exception {
        System.out.println("random use of the window: seed " + seed);
        RandomPerson person = new RandomPerson(stage, workbench, picker, files(), seed);
        int acts = person.act(seconds);
        System.out.println("random use of the window: seed " + seed + ", " + acts + " acts in " + seconds + " s");
        assertThat(uncaught).as("seed %d, lately %s", seed, person.lately()).isEmpty();
        assertThat(acts).isGreaterThan(10);
    }

    private List<Path> files() throws IOException {
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(folder.resolve("file-" + i + ".csv"), TEXTS.get(i));
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private void caught(Thread thread, Throwable error) {
        if (RandomPerson.isOfThePlatform(error)) {
            return;
        }
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        uncaught.add(thread.getName() + ": " + text);
    }
}
