package dev.kossa.cli.order.report;

import dev.kossa.issue.Figures;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Lines.Sign;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.order.Recipe;
import dev.kossa.review.order.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A recipe and a plan of checks in words. */
public final class RecipeWords {
    private RecipeWords() {}

    /** The steps, in the order in which they are done. */
    public static List<String> steps(Recipe recipe) {
        List<String> steps = new ArrayList<>();
        String containers = recipe.containers()
                .map(count -> " (" + count + (count == 1 ? " container" : " containers") + ")")
                .orElse("");
        steps.add("Draw up " + Figures.print(recipe.product_mL()) + " mL of " + recipe.drug() + containers + ": "
                + Figures.print(recipe.salt_mg()) + " mg, " + Figures.print(recipe.calcium_mmol())
                + " mmol of calcium.");
        if (recipe.diluent_mL() > 0) {
            steps.add("Add " + Figures.print(recipe.diluent_mL()) + " mL of "
                    + recipe.diluent().orElse("a listed diluent") + " to " + Figures.print(recipe.total_mL())
                    + " mL: " + Figures.print(recipe.concentration_mg_per_mL()) + " mg/mL.");
        } else {
            steps.add("Give it as it is: " + Figures.print(recipe.concentration_mg_per_mL()) + " mg/mL.");
        }
        speed(recipe).ifPresent(steps::add);
        return steps;
    }

    private static Optional<String> speed(Recipe recipe) {
        String fastest = recipe.most_mL_per_h()
                .map(most -> "never faster than " + Figures.print(most) + " mL/h"
                        + recipe.shortest_min()
                                .map(min -> ", which is " + Figures.print(min) + " min for all of it")
                                .orElse(""))
                .orElse("");
        String ordered = recipe.duration_min()
                .map(min -> "Give it over " + OrderReport.minutes(min)
                        + recipe.rate_mL_per_h()
                                .map(rate -> " (" + Figures.print(rate) + " mL/h)")
                                .orElse(""))
                .orElse("");
        if (ordered.isEmpty() && fastest.isEmpty()) {
            return Optional.empty();
        }
        String both = ordered.isEmpty() ? "Give it " + fastest : ordered + (fastest.isEmpty() ? "" : "; " + fastest);
        return Optional.of(both + ".");
    }

    /** Why there is no recipe. */
    public static String none(Verdict verdict) {
        return verdict == Verdict.STOP
                ? "None: this order must not be given as it is."
                : "None: dose, weight or concentration is missing.";
    }

    /** "Check the site every 5 to 10 min; look also for blood return." */
    public static String checks(CheckPlan plan, Knowledge knowledge) {
        String also = plan.also().stream()
                .map(sign -> Optional.ofNullable(knowledge.lines().signs().get(sign))
                        .map(Sign::label)
                        .orElse(sign))
                .collect(Collectors.joining(", "));
        return "Check the site " + OrderReport.interval(plan)
                + (also.isEmpty() ? "." : "; look also for " + also + ".");
    }
}
