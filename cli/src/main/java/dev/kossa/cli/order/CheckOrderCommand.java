package dev.kossa.cli.order;

import dev.kossa.cli.console.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kossa check-order}. */
@Command(
        name = "check-order",
        mixinStandardHelpOptions = true,
        description =
                "Checks an order for calcium by vein: what must not be given like this, what to look at, what is missing, how it is made"
                        + " up, and what is watched while it runs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the order must not be given like this, with --fail-on-alert",
            "2:the command line is wrong",
            "3:an order or the knowledge cannot be read",
            "70:Kossa failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa check-order order.json",
            "      an order with what is known of the patient, as FHIR",
            "  kossa check-order --product calcium-gluconate-10 --dose \"60 mg/kg\" --weight 8.4kg --age 9mo",
            "      --line peripheral --concentration \"20 mg/mL\" --diluent NS --over 60min --route intravenous",
            "      a quick check; each option can be left out"
        })
public final class CheckOrderCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OrderTask task = new OrderTask();

    /** @param terminal where it reads and writes */
    public CheckOrderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return task.run(terminal, false);
    }
}
