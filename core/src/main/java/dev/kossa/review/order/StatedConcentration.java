package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import dev.kossa.knowledge.Vocabulary.Product;
import java.util.Locale;
import java.util.Optional;

/**
 * The concentration of what runs into the vein, as it was ordered.
 *
 * @param value the number
 * @param unit its unit
 */
public record StatedConcentration(double value, Unit unit) {
    private static final String PER_ML = "/ml";

    /** Units of a concentration. */
    public enum Unit {
        SALT_MG_PER_ML(" mg/mL"),
        ELEMENTAL_MG_PER_ML(" mg elemental calcium/mL"),
        MMOL_PER_ML(" mmol/mL"),
        MEQ_PER_ML(" mEq/mL"),
        /** Share of the product in the mixture: 1 is undiluted, 0.2 is one part in five. */
        SHARE(" of the product");

        private final String label;

        Unit(String label) {
            this.label = label;
        }
    }

    /** The product as it is. */
    public static StatedConcentration undiluted() {
        return new StatedConcentration(1, Unit.SHARE);
    }

    /**
     * Reads "20 mg/mL", "0.0465 mmol/mL", "1 in 5", "undiluted" or "neat".
     *
     * @return empty when it is none of these
     */
    public static Optional<StatedConcentration> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("undiluted") || plain.equals("neat")) {
            return Optional.of(undiluted());
        }
        if (plain.startsWith("1 in ")) {
            return StatedDose.number(plain.substring(5).strip())
                    .filter(parts -> parts > 0)
                    .map(parts -> new StatedConcentration(1 / parts, Unit.SHARE));
        }
        if (!plain.endsWith(PER_ML)) {
            return Optional.empty();
        }
        return StatedDose.parse(plain.substring(0, plain.length() - PER_ML.length()))
                .filter(amount -> amount.per() == StatedDose.Per.DOSE)
                .flatMap(StatedConcentration::of);
    }

    private static Optional<StatedConcentration> of(StatedDose amount) {
        Optional<Unit> unit = switch (amount.unit()) {
            case SALT_MG -> Optional.of(Unit.SALT_MG_PER_ML);
            case ELEMENTAL_MG -> Optional.of(Unit.ELEMENTAL_MG_PER_ML);
            case MMOL -> Optional.of(Unit.MMOL_PER_ML);
            case MEQ -> Optional.of(Unit.MEQ_PER_ML);
            case ML -> Optional.empty();
        };
        return unit.map(u -> new StatedConcentration(amount.value(), u));
    }

    /** Calcium in mmol per mL, made of that product. */
    double calcium_mmol_per_mL(Product product) {
        return switch (unit) {
            case SALT_MG_PER_ML -> value * AmountUnit.SALT_MG.calcium_mmol(product);
            case ELEMENTAL_MG_PER_ML -> value * AmountUnit.ELEMENTAL_MG.calcium_mmol(product);
            case MMOL_PER_ML -> value;
            case MEQ_PER_ML -> value * AmountUnit.MEQ.calcium_mmol(product);
            case SHARE -> value * product.calcium_mmol_per_mL();
        };
    }

    /** What people read: "20 mg/mL". */
    public String words() {
        return unit == Unit.SHARE && value == 1 ? "undiluted" : Figures.print(value) + unit.label;
    }

    /** " mg/mL". */
    String unitLabel() {
        return unit.label;
    }
}
