package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import dev.kossa.server.Running;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** FEATURE UNDER TEST: every resource that a card offers is valid FHIR R4, by HAPI's validator. */
class H08_ValidSuggestionsTest {
    private static final FhirValidator VALIDATOR = validator();

    private static FhirValidator validator() {
        FhirContext context = FhirContext.forR4Cached();
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context)));
        instances.setAnyExtensionsAllowed(true);
        return context.newValidator().registerValidatorModule(instances);
    }

    @ParameterizedTest
    @CsvSource({
        "orders/undiluted-and-fast.json, kossa-iv-calcium-order, order-sign, 2026-03-02T10:00:00Z",
        "orders/tenfold.json, kossa-iv-calcium-order, order-sign, 2026-03-02T10:00:00Z",
        "orders/digoxin.json, kossa-iv-calcium-order, order-select, 2026-03-02T10:00:00Z",
        "infant-9-months/record.json, kossa-calcinosis-review, patient-view, 2020-06-15T09:00:00Z",
        "lines/infiltration/record.json, kossa-calcium-discharge, encounter-discharge, 2026-03-12T09:00:00Z"
    })
    void whatACardOffersIsValid(String chart, String id, String hook, String moment) {
        try (Running service = Running.at(
                Instant.parse(moment),
                "kossa.access.open=true",
                "server.address=127.0.0.1",
                "kossa.hooks.warm-up=1",
                "kossa.profile=us")) {
            List<JsonNode> offered = new ArrayList<>();
            for (JsonNode card : new Ehr(service).chart(chart).cards(id, hook)) {
                for (JsonNode suggestion : card.path("suggestions")) {
                    suggestion.path("actions").forEach(action -> offered.add(action.path("resource")));
                }
            }
            assertThat(offered)
                    .isNotEmpty()
                    .allSatisfy(resource -> assertThat(errors(resource)).isEmpty());
        }
    }

    private static List<String> errors(JsonNode resource) {
        return VALIDATOR.validateWithResult(resource.toString()).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
