package dev.kossa.cli.review.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.record.Fact;
import dev.kossa.record.Medication;
import dev.kossa.review.diagnosis.CalciumPhosphate;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Lesion;
import dev.kossa.review.diagnosis.NextTest;
import dev.kossa.review.diagnosis.Question;
import dev.kossa.review.diagnosis.RaisedFlag;
import dev.kossa.review.diagnosis.Subtyping;
import dev.kossa.review.diagnosis.Trajectory;
import java.util.List;

/** The diagnosis stage as fields. */
final class DiagnosticsJson {
    private final Json json;
    private final Shared shared;

    DiagnosticsJson(Json json, Shared shared) {
        this.json = json;
        this.shared = shared;
    }

    void write(Diagnostics diagnostics) {
        json.objects("redFlags", diagnostics.redFlags(), this::redFlag);
        json.object("lesion", diagnostics.lesion(), this::lesion);
        json.objects(
                "differential",
                diagnostics.differential().map(Differential::ranked).orElse(List.of()),
                this::ranked);
        json.object("prior", diagnostics.differential(), this::prior);
        json.object("flip", diagnostics.differential().flatMap(Differential::flip), this::flip);
        json.objects("exposures", diagnostics.exposures(), this::exposure);
        json.object("trajectory", () -> trajectory(diagnostics.trajectory()));
        json.object("subtype", diagnostics.subtype(), this::subtype);
        json.object("calculated", diagnostics.calciumPhosphate(), this::calculated);
        json.objects("questions", diagnostics.questions(), this::question);
        json.objects("nextTests", diagnostics.nextTests(), this::nextTest);
    }

    private void redFlag(RaisedFlag flag) {
        json.string("id", flag.id());
        json.string("label", flag.label());
        json.string("sentence", flag.sentence());
        json.strings("tests", flag.tests());
        shared.facts(flag.because().facts());
        shared.basis(flag.because().knowledge());
    }

    private void lesion(Lesion lesion) {
        json.objects("sites", lesion.sites(), shared::site);
        shared.when("onset", lesion.onset());
        json.bool("onsetStated", lesion.onsetStated());
        shared.when("firstSeen", lesion.firstSeen());
        shared.facts(lesion.facts());
    }

    private void ranked(Ranked ranked) {
        json.string("condition", ranked.condition());
        json.string("label", ranked.label());
        json.word("family", ranked.family());
        json.number("probability", ranked.probability());
        json.number("low", ranked.low());
        json.number("high", ranked.high());
        json.number("atLowPrior", ranked.atLowPrior());
        json.number("atHighPrior", ranked.atHighPrior());
        json.number("prior", ranked.prior());
        json.number("timeRatio", ranked.timeRatio());
        json.string("stage", ranked.stage());
        json.string("cause", ranked.cause());
        json.objects("contributions", ranked.contributions(), this::contribution);
    }

    private void contribution(Contribution contribution) {
        json.string("finding", contribution.finding());
        json.string("label", contribution.label());
        json.word("presence", contribution.presence());
        json.string("value", contribution.value());
        json.number("log10Ratio", contribution.log10Ratio());
        json.string("words", contribution.words());
        shared.basis(contribution.basis());
        shared.facts(contribution.facts());
    }

    private void prior(Differential differential) {
        json.string("sentence", differential.prior());
        shared.basis(differential.priorBasis());
    }

    private void flip(Differential.Flip flip) {
        json.string("rival", flip.rival());
        json.number("prior", flip.prior());
        json.number("used", flip.used());
    }

    private void exposure(Exposure exposure) {
        Medication medication = exposure.medication();
        json.string("drug", medication.drug());
        json.string("label", medication.label());
        json.string("route", medication.route());
        shared.site("site", medication.site());
        shared.when("when", medication.when());
        json.word("link", exposure.link());
        json.word("relation", exposure.relation());
        json.objects("latencies", exposure.latencies(), latency -> {
            json.number("from_d", latency.from_d());
            json.number("to_d", latency.to_d());
        });
        json.string("sentence", exposure.sentence());
        shared.facts(List.of(medication.origin()));
    }

    private void trajectory(Trajectory trajectory) {
        json.bool("resolved", trajectory.resolved());
        json.object("lastSeen", trajectory.lastSeen(), this::fact);
        json.object("cleared", trajectory.cleared(), this::fact);
        trajectory
                .resolvedWithin_d()
                .ifPresentOrElse(days -> json.number("resolvedWithin_d", days), () -> json.nothing("resolvedWithin_d"));
    }

    private void fact(Fact fact) {
        shared.when("when", fact.when());
        shared.origin(fact.origin());
    }

    private void subtype(Subtyping subtype) {
        json.string("id", subtype.id());
        json.string("label", subtype.label());
        json.string("scheme", subtype.scheme());
        json.string("contribution", subtype.contribution());
        json.string("needs", subtype.needs());
        json.strings("reasons", subtype.reasons());
        shared.facts(subtype.because().facts());
        shared.basis(subtype.because().knowledge());
    }

    private void calculated(CalciumPhosphate product) {
        json.number("calciumPhosphateProduct_mg2_per_dL2", product.product_mg2_per_dL2());
        json.number("calciumPhosphateProduct_mmol2_per_L2", product.product_mmol2_per_L2());
        json.bool("flagged", product.flagged());
        json.string("sentence", product.sentence());
        shared.facts(product.facts());
    }

    private void question(Question question) {
        json.string("id", question.id());
        json.string("sentence", question.sentence());
        json.string("reason", question.reason());
    }

    private void nextTest(NextTest test) {
        json.string("id", test.id());
        json.string("label", test.label());
        json.string("demandedBy", test.demandedBy());
        json.number("harmAvoided", test.harmAvoided());
        json.number("bits", test.bits());
        json.integer("burden", test.burden());
        json.string("sentence", test.sentence());
        json.string("caution", test.caution());
        json.string("informativeFrom", test.informativeFrom());
        shared.basis(test.basis());
    }
}
