package org.cyclotron.execution.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cyclotron.enumeration.SharedLongs;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Kept workers that share memory: each has a mailbox in common with the coordinator, and all of them the commons of the
 * division. Files are unlinked as soon as those who need them have mapped them.
 */
final class SharedSupply implements WorkerSupply {
    private final ShelfSupply kept;
    private final WorkerSettings settings;
    private @Nullable SharedCommons commons;
    private int mapped;
    private int workers;

    SharedSupply(ShelfSupply kept, WorkerSettings settings) {
        this.kept = kept;
        this.settings = settings;
    }

    @Override
    public long prepare(int count, long commonLongs, Failures failures, Cancellation cancellation) throws IOException {
        workers = count;
        while (true) {
            long started = kept.prepare(count, commonLongs, failures, cancellation);
            long before = System.nanoTime();
            if (commonLongs > 0) {
                commons(commonLongs);
            }
            if (introduceAll(failures, cancellation)) {
                return started + System.nanoTime() - before;
            }
        }
    }

    /** Returns false when a worker failed at that and is gone. */
    private boolean introduceAll(Failures failures, Cancellation cancellation) throws IOException {
        for (WorkerProcess worker : kept.free()) {
            try {
                introduce(worker, cancellation);
            } catch (IOException e) {
                kept.dismiss(worker);
                drop();
                failures.workerFailed(1);
                if (failures.areTooMany(0)) {
                    throw e;
                }
                return false;
            }
        }
        return true;
    }

    /** Memory for so many longs: that which all workers have mapped already, or else new one. */
    private SharedCommons commons(long longs) throws IOException {
        SharedCommons present = commons;
        if (present != null && present.holds(longs)) {
            return present;
        }
        drop();
        @Nullable SharedCommons known = knownToAll();
        boolean reused = known != null && known.holds(longs) && known.take();
        SharedCommons chosen = reused && known != null ? known : new SharedCommons(longs);
        mapped = reused ? workers : 0;
        commons = chosen;
        return chosen;
    }

    private @Nullable SharedCommons knownToAll() {
        @Nullable WorkerProcess first = kept.free().peek();
        if (first == null || kept.free().size() < workers) {
            return null;
        }
        SharedCommons known = first.commons();
        return kept.free().stream().allMatch(worker -> worker.commons() == known) ? known : null;
    }

    private void drop() {
        if (commons != null) {
            commons.file().unlink();
            commons.giveBack();
            commons = null;
        }
    }

    @Override
    public CommonMemory memory() {
        return this::cleared;
    }

    private SharedLongs cleared(long longs) {
        try {
            return commons(longs).cleared();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public WorkerProcess take() throws IOException {
        return kept.take();
    }

    @Override
    public void introduce(WorkerProcess worker, Cancellation cancellation) throws IOException {
        if (worker.pipe() == WorkerPipe.IN_FRAMES) {
            giveMailbox(worker, settings, cancellation);
        }
        SharedCommons present = commons;
        if (present != null && worker.commons() != present) {
            worker.map(
                    WorkerMemory.Use.COMMONS,
                    present.file().path(),
                    present.bytes(),
                    settings.silenceMillis(),
                    cancellation);
            worker.commons(present);
            if (++mapped == workers) {
                present.file().unlink();
            }
        }
    }

    /** Has contents travel to and from a worker through memory in common from now on. */
    static void giveMailbox(WorkerProcess worker, WorkerSettings settings, Cancellation cancellation)
            throws IOException {
        SharedFile mail = SharedFile.create(Mailbox.BYTES);
        try {
            worker.map(WorkerMemory.Use.MAIL, mail.path(), Mailbox.BYTES, settings.silenceMillis(), cancellation);
        } finally {
            mail.unlink();
        }
        worker.pipe(Mailbox.ofCoordinator(mail.memory()));
    }

    @Override
    public void giveBack(WorkerProcess worker) {
        kept.giveBack(worker);
    }

    /** A worker that replaces it needs a file that still has a name, and what the lost one wrote is not to be trusted. */
    @Override
    public void discard(WorkerProcess worker) {
        kept.discard(worker);
        drop();
    }

    @Override
    public void close() {
        drop();
        kept.close();
    }
}
