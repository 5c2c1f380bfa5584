package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameReader;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.robustness.Cases;
import org.cyclotron.robustness.Damage;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged frames and contents of frames are refused as such, or make some sense; they take no more memory than they have bytes. */
class CodecFuzzTest {
    private static final Lfsr REGISTER = new Lfsr(FiniteFields.of(4), 0, 3, 1);

    /** How contents are read, and a whole one. */
    private record Content(Reading reading, byte[] whole) {}

    private interface Reading {
        Object read(PayloadReader in) throws IOException;
    }

    private static final List<Content> CONTENTS = contents();

    private static List<Content> contents() {
        try {
            List<Content> contents = new ArrayList<>();
            for (var task : CodecTest.tasks().toList()) {
                contents.add(new Content(TaskCodec::read, bytes(out -> TaskCodec.write(out, task))));
            }
            for (var outcome : CodecTest.outcomes().toList()) {
                contents.add(new Content(
                        in -> OutcomeCodec.read(in, List.of(REGISTER)),
                        bytes(out -> OutcomeCodec.write(out, outcome))));
            }
            List<long[]> states =
                    Stream.of(new long[] {1, 300, 2}, new long[] {0, 0, 1}).toList();
            contents.add(new Content(StateListCodec::read, bytes(out -> StateListCodec.write(out, states))));
            WorkerJob job = new WorkerJob(7, "segments", "plain", List.of(REGISTER, REGISTER), 99);
            contents.add(new Content(JobCodec::readJob, bytes(out -> JobCodec.write(out, job))));
            WorkerReport report = new WorkerReport(-5, List.of(new Span(1, Phase.COMPUTE, 0, 10, 1)), 77);
            contents.add(new Content(JobCodec::readReport, bytes(out -> JobCodec.write(out, report))));
            return contents;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void damagedContentsAreRefusedOrReadAndNothingElse() {
        Cases.run("contents of frames", 20_000, CodecFuzzTest::read);
    }

    @Test
    @Tag("long")
    void aMillionDamagedContentsAreRefusedOrReadAndNothingElse() {
        Cases.run("contents of frames", 1_000_000, CodecFuzzTest::read);
    }

    private static void read(long seed) throws IOException {
        Damage damage = new Damage(seed);
        Content content = damage.any(CONTENTS);
        try {
            content.reading().read(new Frame(1, damage.bytes(content.whole())).payload());
        } catch (ProtocolException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    @Test
    void damagedStreamsOfFramesAreNoticed() {
        Cases.run("streams of frames", 5_000, seed -> {
            Damage damage = new Damage(seed);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            FrameWriter writer = new FrameWriter(stream);
            for (int i = 0; i < 4; i++) {
                writer.write(new Frame(damage.below(256), damage.any(CONTENTS).whole()));
            }
            FrameReader reader = new FrameReader(new ByteArrayInputStream(damage.bytes(stream.toByteArray())));
            int frames = 0;
            try {
                while (reader.read() != null) {
                    frames++;
                }
            } catch (ProtocolException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
            assertThat(frames).isLessThanOrEqualTo(5);
        });
    }

    private static byte[] bytes(FrameWriter.Payload payload) throws IOException {
        PayloadWriter out = new PayloadWriter();
        payload.write(out);
        return out.bytes();
    }
}
