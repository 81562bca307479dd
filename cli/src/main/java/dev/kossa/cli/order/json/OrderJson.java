package dev.kossa.cli.order.json;

import dev.kossa.cli.order.report.OrderReport;
import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.knowledge.Orders.Monitoring;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.order.Measure;
import dev.kossa.review.order.MissingFact;
import dev.kossa.review.order.OrderReview;
import dev.kossa.review.order.Recipe;
import java.util.List;
import java.util.Optional;

/** Writes the check of an order as JSON. Fields may be added within a schema version; a change of meaning gives a new one. */
public final class OrderJson {
    /** Version of the form of this JSON. */
    public static final String SCHEMA_VERSION = "1";

    private final OrderReport report;
    private final OrderReview review;
    private final Json json = new Json();
    private final Shared shared;

    /** @param report what to write */
    public OrderJson(OrderReport report) {
        this.report = report;
        this.review = report.review();
        this.shared = new Shared(json, report.knowledge().vocabulary().bodySites());
    }

    /** The JSON, indented by two blanks; the same for the same report. */
    public String write() {
        json.object(this::fields);
        return json.text();
    }

    private void fields() {
        shared.head(SCHEMA_VERSION, review.knowledgeVersion(), report.asOf());
        json.string("profile", review.profile());
        json.string("order", report.order().origin().map(origin -> origin.document()));
        json.strings("otherOrders", report.others());
        json.word("verdict", review.verdict());
        json.objects("issues", review.issues(), shared::issue);
        json.objects("missing", review.missing(), this::missing);
        json.object("quantities", () -> quantities(review));
        json.object("recipe", review.recipe(), this::recipe);
        json.object("checkSchedule", review.checkSchedule(), this::checks);
        json.objects("monitoring", review.monitoring(), this::monitoring);
        json.object("mended", report.mended(), this::mended);
        json.objects("reading", report.data(), shared::issue);
        json.objects("notMapped", report.notMapped(), shared::notMapped);
        shared.sources();
    }

    private void missing(MissingFact fact) {
        json.string("fact", fact.fact());
        json.string("question", fact.question());
        json.bool("needed", fact.needed());
    }

    /** Only what could be computed: a missing quantity is left out, so that the names that are there all have numbers. */
    private void quantities(OrderReview of) {
        for (Measure measure : Measure.values()) {
            of.quantity(measure).ifPresent(value -> json.precise(measure.label(), value));
        }
    }

    private void recipe(Recipe recipe) {
        json.string("label", recipe.label());
        json.string("drug", recipe.drug());
        json.precise("salt_mg", recipe.salt_mg());
        json.precise("calcium_mmol", recipe.calcium_mmol());
        json.precise("product_mL", recipe.product_mL());
        json.precise("diluent_mL", recipe.diluent_mL());
        json.precise("total_mL", recipe.total_mL());
        json.string("diluent", recipe.diluent());
        json.precise("concentration_mg_per_mL", recipe.concentration_mg_per_mL());
        number("duration_min", recipe.duration_min());
        number("rate_mL_per_h", recipe.rate_mL_per_h());
        number("shortest_min", recipe.shortest_min());
        number("most_mL_per_h", recipe.most_mL_per_h());
        recipe.containers()
                .ifPresentOrElse(count -> json.integer("containers", count), () -> json.nothing("containers"));
        json.bool("concentrationProposed", recipe.suggested());
    }

    private void number(String name, Optional<Double> value) {
        value.ifPresentOrElse(number -> json.precise(name, number), () -> json.nothing(name));
    }

    private void checks(CheckPlan plan) {
        json.integer("dueFrom_min", Math.toIntExact(plan.from().toMinutes()));
        json.integer("every_min", Math.toIntExact(plan.every().toMinutes()));
        json.strings("lookAlsoFor", plan.also());
        shared.basis(List.of(plan.basis()));
    }

    private void monitoring(Monitoring row) {
        json.word("what", row.kind());
        json.string("say", row.say());
        shared.basis(List.of(row.basis()));
    }

    private void mended(OrderReport.Mended mended) {
        json.word("verdict", mended.review().verdict());
        json.object("quantities", () -> quantities(mended.review()));
        json.object("recipe", mended.review().recipe(), this::recipe);
    }
}
