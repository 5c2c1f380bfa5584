package org.cyclotron.experiment.host;

import java.io.IOException;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostCurve;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.Scaling;
import org.cyclotron.costmodel.UnitCost;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;

/** Unit costs as fields of frames. */
final class ProfileCodec {
    private ProfileCodec() {}

    static void write(PayloadWriter out, CostProfile profile) throws IOException {
        out.text(profile.name());
        out.text(profile.description());
        out.flag(profile.calibrated());
        out.list(profile.scaling().throughput(), PayloadWriter::real);
        out.text(profile.scaling().origin());
        out.list(profile.costs().values(), ProfileCodec::write);
    }

    private static void write(PayloadWriter out, UnitCost cost) throws IOException {
        out.text(cost.cost().id());
        out.text(cost.of());
        out.list(cost.curve().points(), (writer, point) -> {
            writer.real(point.size());
            writer.real(point.nanos());
        });
        out.text(cost.origin());
    }

    static CostProfile read(PayloadReader in) throws IOException {
        try {
            return CostProfile.of(
                    in.text(),
                    in.text(),
                    in.flag(),
                    new Scaling(in.list(PayloadReader::real), in.text()),
                    in.list(ProfileCodec::readCost));
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("a profile makes no sense: " + e.getMessage(), e);
        }
    }

    private static UnitCost readCost(PayloadReader in) throws IOException {
        return new UnitCost(
                Cost.byId(in.text()),
                in.text(),
                new CostCurve(in.list(reader -> new CostCurve.Point(reader.real(), reader.real()))),
                in.text());
    }
}
