package org.cyclotron.gui.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hears from the system that something happened to one file, on a thread of its own. Where the system cannot tell, such as
 * on some network drives, it hears nothing: whoever needs to be sure looks at other times, too.
 */
public final class FolderWatch {
    private static final Logger LOG = System.getLogger(FolderWatch.class.getName());
    /** Programs write a file in several steps; what happens within this time is told once. */
    private static final long PAUSE_MILLIS = 200;

    private final Executor windowThread;
    private final Runnable happened;
    private @Nullable Watching watching;

    /** @param happened is run by the executor whenever something happened to the file */
    public FolderWatch(Executor windowThread, Runnable happened) {
        this.windowThread = windowThread;
        this.happened = happened;
    }

    /** Watches a file instead of the one before; null watches none. */
    public void follow(@Nullable Path file) {
        if (watching != null) {
            watching.end();
            watching = null;
        }
        Path whole = file == null ? null : file.toAbsolutePath();
        Path folder = whole == null ? null : whole.getParent();
        if (whole != null && folder != null) {
            watching = new Watching(whole, folder);
            Thread.ofPlatform().daemon().name("file-watch").start(watching);
        }
    }

    private final class Watching implements Runnable {
        private final Path file;
        private final Path folder;
        private volatile boolean over;
        private @Nullable WatchService service;

        Watching(Path file, Path folder) {
            this.file = file;
            this.folder = folder;
        }

        @Override
        public void run() {
            try (WatchService opened = file.getFileSystem().newWatchService()) {
                if (!begin(opened)) {
                    return;
                }
                folder.register(
                        opened,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                hear(opened);
            } catch (ClosedWatchServiceException e) {
                // Another file is watched now.
            } catch (IOException | UnsupportedOperationException e) {
                LOG.log(Level.DEBUG, "Changes of " + file + " are not heard of: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized boolean begin(WatchService opened) {
            service = opened;
            return !over;
        }

        synchronized void end() {
            over = true;
            if (service != null) {
                try {
                    service.close();
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "The watch of " + file + " was not closed: " + e);
                }
            }
        }

        private void hear(WatchService opened) throws InterruptedException {
            while (!over) {
                WatchKey key = opened.take();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                boolean ours = key.pollEvents().stream()
                        .anyMatch(event -> file.getFileName().equals(event.context()));
                if (ours && !over) {
                    windowThread.execute(happened);
                }
                if (!key.reset()) {
                    return;
                }
            }
        }
    }
}
