package dev.kossa.cli.order;

import dev.kossa.cli.order.html.OrderHtml;
import dev.kossa.cli.order.json.OrderJson;
import dev.kossa.cli.order.report.OrderReport;
import dev.kossa.cli.order.text.OrderText;
import dev.kossa.cli.output.Rendering;
import dev.kossa.cli.render.text.Look;
import dev.kossa.fhir.order.CheckedOrder;
import dev.kossa.fhir.order.FhirOrderWriter;
import java.time.ZoneId;

/**
 * The check of an order in every format.
 *
 * @param patient id of the Patient of the input; empty when there was none
 * @param recipe whether the text is about how it is made up
 */
record OrderRendering(OrderReport report, String patient, ZoneId zone, boolean recipe) implements Rendering {
    @Override
    public String text(Look look) {
        OrderText text = new OrderText(report, look, zone);
        return recipe ? text.writeRecipe() : text.write();
    }

    @Override
    public String json() {
        return new OrderJson(report).write();
    }

    @Override
    public String html() {
        return new OrderHtml(report, zone).write();
    }

    @Override
    public String fhir() {
        CheckedOrder checked = new CheckedOrder(
                patient,
                report.order(),
                report.review(),
                report.mended().map(mended -> new CheckedOrder.Mended(mended.order(), mended.review())),
                report.asOf());
        return new FhirOrderWriter(report.knowledge()).write(checked, report.reading());
    }
}
