package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.UnitMissing;
import dev.kossa.issue.UnitUnknown;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.knowledge.Vocabulary.UnitFactor;
import dev.kossa.record.Measurement;
import dev.kossa.record.Measurement.Range;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Origin;
import dev.kossa.record.Quantity;
import java.util.Optional;

/** The value of an analyte, with its range and what the laboratory says of it. */
final class Measured {
    /** UCUM's unit of a pure number, which nobody writes. */
    private static final String UCUM_ONE = "1";

    private final Sheet sheet;
    private final Element item;
    private final String label;
    private final Analyte analyte;
    private final Observed observed;

    Measured(Sheet sheet, Element item, String label, Analyte analyte, Observed observed) {
        this.sheet = sheet;
        this.item = item;
        this.label = label;
        this.analyte = analyte;
        this.observed = observed;
    }

    void add(Element at, Optional<Quantity> value, Stated stated) {
        Origin origin = sheet.origin(at, label);
        value.ifPresent(quantity -> checkUnit(quantity, origin));
        sheet.add(
                new Measurement(analyte.id(), value, range(), stated, observed.when(), observed.knownSince(), origin));
    }

    private void checkUnit(Quantity quantity, Origin origin) {
        boolean pureNumber = quantity.unit().isEmpty() && analyte.unit().equals(UCUM_ONE);
        if (pureNumber || isKnown(quantity.unit())) {
            return;
        }
        if (quantity.unit().isEmpty()) {
            sheet.issue(new UnitMissing(analyte.label(), quantity, origin));
        } else {
            sheet.issue(new UnitUnknown(
                    analyte.label(),
                    quantity,
                    analyte.units().stream().map(UnitFactor::unit).toList(),
                    origin));
        }
    }

    /** Most units are written as the analyte has them. */
    private boolean isKnown(String unit) {
        for (UnitFactor known : analyte.units()) {
            if (known.unit().equals(unit)) {
                return true;
            }
        }
        return analyte.factor(unit).isPresent();
    }

    /** The first range that is the normal one. */
    private Optional<Range> range() {
        for (Element range : item.objects("referenceRange")) {
            Optional<Quantity> low = Quantities.of(range.object("low"), Optional.of(analyte));
            Optional<Quantity> high = Quantities.of(range.object("high"), Optional.of(analyte));
            boolean normal = range.object("type").isNone()
                    || range.object("type").objects("coding").stream()
                            .anyMatch(coding -> coding.text("code").equals("normal"));
            if (normal && (low.isPresent() || high.isPresent())) {
                return Optional.of(new Range(low, high));
            }
        }
        return Optional.empty();
    }
}
