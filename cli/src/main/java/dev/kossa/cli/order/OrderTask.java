package dev.kossa.cli.order;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.input.Inputs;
import dev.kossa.cli.input.TimeOptions;
import dev.kossa.cli.order.report.OrderReport;
import dev.kossa.cli.output.OutputOptions;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.OrderReading;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What both commands take and do. */
final class OrderTask {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "FHIR R4 JSON with the order (MedicationRequest) and what is known of the patient; \"-\" is standard input."
                            + " Without one the options say the order.")
    private List<String> files = List.of();

    @Option(
            names = "--order",
            paramLabel = "ID",
            description = "Which order of the file, such as MedicationRequest/17; else the draft, or the latest.")
    private Optional<String> chosen = Optional.empty();

    @Mixin
    private OrderOptions options = new OrderOptions();

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--fail-on-alert", description = "Exit code 1 when the order must not be given like this.")
    private boolean failOnAlert;

    @Mixin
    private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

    int run(Terminal terminal, boolean recipe) {
        if (files.isEmpty() == !options.any()) {
            throw fault(
                    files.isEmpty()
                            ? "No order was said.\nMaybe 'kossa check-order order.json' or '--product calcium-gluconate-10"
                                    + " --dose \"60 mg/kg\" --weight 8.4kg --age 9mo' was meant."
                            : "A file and options both say an order.\nMaybe leave out the file, or write what is missing into it.");
        }
        ZoneId zone = time.zone(terminal.clock());
        Instant moment = time.moment(terminal.clock());
        Knowledge knowledge = knowledgeOptions.load();
        OrderReport report;
        String patient = "";
        if (files.isEmpty()) {
            report = OrderReport.of(options.order(knowledge, moment), knowledge, moment, List.of(), List.of());
        } else {
            OrderReading reading =
                    Inputs.of(files, terminal.in()).orders(new FhirReader(knowledge), knowledge, zone, moment);
            patient = reading.reading().record().patient().id();
            report = report(reading, knowledge, moment);
        }
        output.print(new OrderRendering(report, patient, zone, recipe), terminal);
        return failOnAlert && report.review().verdict() == Verdict.STOP ? ExitCode.ALERT : ExitCode.DONE;
    }

    private OrderReport report(OrderReading reading, Knowledge knowledge, Instant moment) {
        Order order = order(reading.orders());
        List<String> others = reading.orders().stream()
                .map(OrderReport::document)
                .filter(document -> !document.equals(OrderReport.document(order)))
                .toList();
        return OrderReport.of(order, knowledge, moment, reading.reading().issues(), others);
    }

    private Order order(List<Order> orders) {
        if (orders.isEmpty()) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    String.join(", ", files) + " holds no order for calcium by vein.\n"
                            + "Maybe the order is in another file, or its drug is not named in words or by a known code.");
        }
        return chosen.map(id -> orders.stream()
                        .filter(order -> OrderReport.document(order).equals(id)
                                || OrderReport.document(order).endsWith("/" + id))
                        .findFirst()
                        .orElseThrow(() -> fault(
                                "There is no order " + id + " for calcium by vein.\nMaybe one of these was meant: "
                                        + String.join(
                                                ", ",
                                                orders.stream()
                                                        .map(OrderReport::document)
                                                        .toList())
                                        + ".")))
                .orElse(orders.get(0));
    }

    private ParameterException fault(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
