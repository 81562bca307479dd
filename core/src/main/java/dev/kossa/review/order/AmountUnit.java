package dev.kossa.review.order;

import dev.kossa.knowledge.Vocabulary.Product;
import java.util.Locale;
import java.util.Optional;

/** The unit of an amount of a calcium product. It converts only by the product's own factor. */
public enum AmountUnit {
    /** Salt as labelled. */
    SALT_MG("mg"),
    /** Elemental calcium. */
    ELEMENTAL_MG("mg elemental calcium"),
    /** Calcium. */
    MMOL("mmol"),
    /** Calcium. */
    MEQ("mEq"),
    /** The product; where it runs at a rate, what runs into the vein. */
    ML("mL");

    /** Calcium, conventional atomic weight. */
    static final double CALCIUM_MG_PER_MMOL = 40.078;

    static final double MEQ_PER_MMOL = 2;

    private final String label;

    AmountUnit(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** The mmol of calcium in one of this unit of a product. */
    double calcium_mmol(Product product) {
        return switch (this) {
            case SALT_MG -> product.calcium_mmol_per_mL() / product.salt_mg_per_mL();
            case ELEMENTAL_MG -> 1 / CALCIUM_MG_PER_MMOL;
            case MMOL -> 1;
            case MEQ -> 1 / MEQ_PER_MMOL;
            case ML -> product.calcium_mmol_per_mL();
        };
    }

    /** The unit of a text such as "mg", "mg elemental", "mmol", "meq" or "ml". */
    static Optional<AmountUnit> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "mg", "mg salt" -> Optional.of(SALT_MG);
            case "mg elemental", "mg elemental calcium", "mg ca", "mg calcium" -> Optional.of(ELEMENTAL_MG);
            case "mmol", "mmol ca", "mmol calcium" -> Optional.of(MMOL);
            case "meq", "meq ca", "meq calcium", "mval" -> Optional.of(MEQ);
            case "ml" -> Optional.of(ML);
            default -> Optional.empty();
        };
    }
}
