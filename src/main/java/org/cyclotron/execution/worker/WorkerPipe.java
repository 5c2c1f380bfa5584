package org.cyclotron.execution.worker;

import java.io.IOException;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;

/** How the content of tasks and outcomes travels to and from one worker: in the frame, or beside it. */
interface WorkerPipe {
    /** In the frame. */
    WorkerPipe IN_FRAMES = new WorkerPipe() {
        @Override
        public void outgoing(PayloadWriter out, long number, FrameWriter.Payload content) throws IOException {
            content.write(out);
        }

        @Override
        public PayloadReader incoming(PayloadReader in) {
            return in;
        }
    };

    /**
     * Writes content.
     *
     * @param number counts the contents sent this way; two that follow each other never overwrite each other
     */
    void outgoing(PayloadWriter out, long number, FrameWriter.Payload content) throws IOException;

    /** A reader of content that arrived with a frame. */
    PayloadReader incoming(PayloadReader in) throws IOException;
}
