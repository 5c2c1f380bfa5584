package org.cyclotron.execution.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.cyclotron.enumeration.SharedLongs;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.jspecify.annotations.Nullable;

/** The memory a worker shares with its coordinator: none until it is told of some. */
final class WorkerMemory {
    /** What memory is for. */
    enum Use {
        COMMONS,
        MAIL
    }

    private @Nullable MappedLongs commons;
    private WorkerPipe pipe = WorkerPipe.IN_FRAMES;

    /** Maps what a frame tells of. */
    void map(PayloadReader in) throws IOException {
        int use = in.integer();
        Path path = Path.of(in.text());
        long bytes = in.number();
        if (use == Use.COMMONS.ordinal()) {
            commons = new MappedLongs(SharedFile.map(path, bytes));
        } else {
            pipe = Mailbox.ofWorker(SharedFile.map(path, bytes));
        }
    }

    /**
     * What the workers of a job have in common.
     *
     * @param longs as the job says; 0 for none
     */
    CommonMemory commons(long longs) throws IOException {
        if (longs == 0) {
            return CommonMemory.NONE;
        }
        SharedLongs mapped = commons;
        if (mapped == null || mapped.size() < longs) {
            throw new ProtocolException("a job needs %d longs of shared memory that was not mapped".formatted(longs));
        }
        return size -> mapped;
    }

    /** How contents travel. */
    WorkerPipe pipe() {
        return pipe;
    }
}
