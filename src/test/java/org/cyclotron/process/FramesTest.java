package org.cyclotron.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final BigInteger LARGE = BigInteger.TWO.pow(200).negate();

    @Test
    void frameAfterFrameArrivesAsWrittenUntilTheEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        writer.write(7, out -> {
            out.flag(true);
            out.integer(-3);
            out.number(Long.MIN_VALUE);
            out.real(0.5);
            out.text("Größe ×2");
            out.big(LARGE);
            out.numbers(new long[] {1, -1});
            out.optional((String) null, PayloadWriter::text);
            out.optional("there", PayloadWriter::text);
            out.list(List.of(1, 2, 3), PayloadWriter::integer);
        });
        writer.write(255, out -> {});
        FrameReader reader = reader(bytes.toByteArray());
        Frame first = reader.read();
        assertThat(first.type()).isEqualTo(7);
        PayloadReader in = first.payload();
        assertThat(in.flag()).isTrue();
        assertThat(in.integer()).isEqualTo(-3);
        assertThat(in.number()).isEqualTo(Long.MIN_VALUE);
        assertThat(in.real()).isEqualTo(0.5);
        assertThat(in.text()).isEqualTo("Größe ×2");
        assertThat(in.big()).isEqualTo(LARGE);
        assertThat(in.numbers()).containsExactly(1, -1);
        assertThat(in.optional(PayloadReader::text)).isNull();
        assertThat(in.optional(PayloadReader::text)).isEqualTo("there");
        assertThat(in.list(PayloadReader::integer)).containsExactly(1, 2, 3);
        in.end();
        assertThat(reader.read().type()).isEqualTo(255);
        assertThat(reader.read()).isNull();
    }

    @Test
    void everyCutIsNoticed() throws IOException {
        byte[] whole = frame("hello");
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> reader(cut).read()).isInstanceOf(ProtocolException.class);
        }
    }

    @Test
    void everyFlippedBitIsNoticedOrChangesTheTypeOnly() throws IOException {
        byte[] whole = frame("hello");
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            if (bit / 8 == 3) {
                assertThat(reader(damaged).read().type()).isNotEqualTo(1);
            } else {
                assertThatThrownBy(() -> reader(damaged).read()).isInstanceOf(ProtocolException.class);
            }
        }
    }

    @Test
    void anotherVersionIsNamed() throws IOException {
        byte[] other = frame("hello");
        other[2] = 9;
        assertThatThrownBy(() -> reader(other).read())
                .hasMessage("a frame of version 9 arrived where version 1 is spoken");
    }

    @Test
    void aClaimOfAGreatLengthTakesNoMemory() {
        byte[] claim = {0x43, 0x59, 1, 1, 0x0f, -1, -1, -1, 0, 0, 0, 0, 1, 2, 3};
        assertThatThrownBy(() -> reader(claim).read()).hasMessage("a frame was cut off");
        claim[4] = 0x7f;
        assertThatThrownBy(() -> reader(claim).read()).hasMessageContaining("claims a length of");
    }

    @Test
    void garbageInAPayloadIsAProtocolProblemAndNothingElse() throws IOException {
        Random random = new Random(20261125);
        for (int i = 0; i < 5000; i++) {
            byte[] garbage = new byte[random.nextInt(40)];
            random.nextBytes(garbage);
            PayloadReader in = new Frame(1, garbage).payload();
            try {
                switch (i % 5) {
                    case 0 -> in.text();
                    case 1 -> in.big();
                    case 2 -> in.numbers();
                    case 3 -> in.list(PayloadReader::text);
                    default -> in.optional(PayloadReader::numbers);
                }
            } catch (ProtocolException expected) {
                assertThat(expected).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void whatIsLeftOverIsRefused() {
        PayloadReader in = new Frame(1, new byte[3]).payload();
        assertThatThrownBy(in::end).hasMessage("3 bytes too many in a frame");
    }

    private static byte[] frame(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FrameWriter(bytes).write(1, out -> out.text(text));
        return bytes.toByteArray();
    }

    private static FrameReader reader(byte[] bytes) {
        return new FrameReader(new ByteArrayInputStream(bytes));
    }
}
