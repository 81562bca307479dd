package dev.kossa.cli.order.report;

import dev.kossa.issue.Figures;
import dev.kossa.review.order.Measure;
import dev.kossa.review.order.OrderReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The quantities of an order as people read them: one thing in all its units on a row. */
public final class QuantityRows {
    private static final Map<String, List<Measure>> GROUPS = Map.of(
            "dose", List.of(Measure.DOSE_MG, Measure.DOSE_MG_PER_KG),
            "calcium",
                    List.of(
                            Measure.ELEMENTAL_CALCIUM_MMOL,
                            Measure.ELEMENTAL_CALCIUM_MG,
                            Measure.ELEMENTAL_CALCIUM_MEQ,
                            Measure.DOSE_MMOL_PER_KG,
                            Measure.ELEMENTAL_CALCIUM_MG_PER_KG,
                            Measure.ELEMENTAL_CALCIUM_MEQ_PER_KG),
            "volume", List.of(Measure.PRODUCT_ML, Measure.VOLUME_ML),
            "time", List.of(Measure.DURATION_MIN),
            "rate",
                    List.of(
                            Measure.RATE_ML_PER_H,
                            Measure.RATE_MG_PER_MIN,
                            Measure.RATE_MG_PER_H,
                            Measure.RATE_MG_PER_KG_PER_H,
                            Measure.RATE_MMOL_PER_H,
                            Measure.RATE_MMOL_PER_KG_PER_H),
            "concentration", List.of(Measure.CONCENTRATION_MG_PER_ML, Measure.CONCENTRATION_MMOL_PER_ML),
            "osmolarity", List.of(Measure.OSMOLARITY_MOSM_PER_L),
            "a day", List.of(Measure.CALCIUM_MMOL_PER_KG_PER_D));
    private static final List<String> ORDER =
            List.of("dose", "calcium", "volume", "time", "rate", "concentration", "osmolarity", "a day");

    private QuantityRows() {}

    /**
     * One row.
     *
     * @param name "calcium"
     * @param values "1.17 mmol, 47 mg"
     */
    public record Row(String name, String values) {}

    /** The rows of what could be computed. */
    public static List<Row> of(OrderReview review) {
        List<Row> rows = new ArrayList<>();
        for (String name : ORDER) {
            List<String> values = new ArrayList<>();
            for (Measure measure : GROUPS.getOrDefault(name, List.of())) {
                review.quantity(measure).ifPresent(value -> values.add(Figures.print(value) + " " + unit(measure)));
            }
            if (!values.isEmpty()) {
                rows.add(new Row(name, String.join(", ", values)));
            }
        }
        return rows;
    }

    private static String unit(Measure measure) {
        return switch (measure) {
            case DOSE_MG -> "mg of salt";
            case DOSE_MG_PER_KG -> "mg/kg";
            case DOSE_MMOL_PER_KG -> "mmol/kg";
            case ELEMENTAL_CALCIUM_MG -> "mg elemental";
            case ELEMENTAL_CALCIUM_MMOL -> "mmol";
            case ELEMENTAL_CALCIUM_MEQ -> "mEq";
            case ELEMENTAL_CALCIUM_MG_PER_KG -> "mg/kg elemental";
            case ELEMENTAL_CALCIUM_MEQ_PER_KG -> "mEq/kg";
            case PRODUCT_ML -> "mL of the product";
            case VOLUME_ML -> "mL in all";
            case DURATION_MIN -> "min";
            case RATE_MG_PER_MIN -> "mg/min";
            case RATE_MG_PER_H -> "mg/h";
            case RATE_MG_PER_KG_PER_H -> "mg/kg/h";
            case RATE_MMOL_PER_KG_PER_H -> "mmol/kg/h";
            case RATE_MMOL_PER_H -> "mmol/h";
            case RATE_ML_PER_H -> "mL/h";
            case CONCENTRATION_MG_PER_ML -> "mg/mL";
            case CONCENTRATION_MMOL_PER_ML -> "mmol/mL";
            case OSMOLARITY_MOSM_PER_L -> "mOsm/L";
            case CALCIUM_MMOL_PER_KG_PER_D -> "mmol/kg/d of calcium";
        };
    }
}
