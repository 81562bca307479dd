package dev.kossa.fhir.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: next tests, care options, follow-up and the late watch are proposals that somebody may take up. */
class W04_ProposalsTest {
    private static final Written CLINIC = Written.example("infant-9-months", "2020-07-06T09:00:00Z");

    @Test
    void every_test_is_a_draft_with_the_intent_of_a_proposal_best_first() {
        List<ServiceRequest> tests = CLINIC.all(ServiceRequest.class);
        assertThat(tests).allSatisfy(test -> {
            assertThat(test.getStatus()).isEqualTo(ServiceRequestStatus.DRAFT);
            assertThat(test.getIntent()).isEqualTo(ServiceRequestIntent.PROPOSAL);
        });
        assertThat(tests.get(0).getCode().getCodingFirstRep().getCode()).isEqualTo("plain-radiograph");
        assertThat(tests.get(0).getReasonCodeFirstRep().getText())
                .startsWith("Shows calcium from the first to third week on");
        assertThat(tests.get(0).getNote())
                .extracting(note -> note.getText())
                .anyMatch(note -> note.startsWith("Informative for calcium injury from about day 21"));
    }

    @Test
    void a_test_that_a_red_flag_demands_is_urgent_and_points_to_the_flag() {
        ServiceRequest film = CLINIC.all(ServiceRequest.class).get(0);
        assertThat(film.getPriority()).isEqualTo(ServiceRequestPriority.URGENT);
        assertThat(film.getSupportingInfoFirstRep().getReference())
                .isEqualTo(CLINIC.bundle().getEntryFirstRep().getFullUrl());
    }

    @Test
    void another_test_is_routine() {
        ServiceRequest doppler = CLINIC.all(ServiceRequest.class).stream()
                .filter(test -> test.getCode().getCodingFirstRep().getCode().equals("doppler"))
                .findFirst()
                .orElseThrow();
        assertThat(doppler.getPriority()).isEqualTo(ServiceRequestPriority.ROUTINE);
        assertThat(doppler.getSupportingInfo()).isEmpty();
    }

    @Test
    void all_tests_that_a_red_flag_demands_are_there_ranked_or_not() {
        List<String> demanded = CLINIC.review().diagnostics().redFlags().stream()
                .flatMap(flag -> flag.tests().stream())
                .toList();
        assertThat(CLINIC.all(ServiceRequest.class))
                .extracting(test -> test.getCode().getCodingFirstRep().getCode())
                .containsAll(demanded)
                .doesNotHaveDuplicates();
    }

    @Test
    void care_options_say_for_whom_for_whom_not_and_what_was_seen() {
        CarePlan options = CLINIC.all(CarePlan.class).get(0);
        assertThat(options.getTitle())
                .isEqualTo("Care options with what was seen under them; none is advised before another");
        assertThat(options.getActivityFirstRep().getDetail().getCode().getText())
                .isEqualTo("stop calcium at the site, protect, watch");
        assertThat(options.getActivityFirstRep().getDetail().getDescription())
                .startsWith("For: Infants and children with calcium injury without necrosis or ulcer")
                .contains(
                        "\nNot: Necrosis, ulcer", "\nSeen: 24 of 24 resolved without surgery (infants, calcium injury");
        assertThat(options.getNote())
                .extracting(note -> note.getText())
                .anyMatch(note -> note.contains("An infant with recent hypocalcaemic seizures can seize again."));
    }

    @Test
    void plans_are_drafts_and_say_of_nothing_whether_it_was_done() {
        assertThat(CLINIC.all(CarePlan.class)).hasSize(2).allSatisfy(plan -> {
            assertThat(plan.getStatus()).isEqualTo(CarePlanStatus.DRAFT);
            assertThat(plan.getIntent()).isEqualTo(CarePlanIntent.PROPOSAL);
            assertThat(plan.getActivity())
                    .allMatch(activity -> activity.getDetail().getStatus() == CarePlanActivityStatus.UNKNOWN);
        });
    }

    @Test
    void follow_up_has_its_days() {
        CarePlan followUp = CLINIC.all(CarePlan.class).get(1);
        assertThat(followUp.getTitle()).isEqualTo("Follow-up after an injury by calcium");
        assertThat(followUp.getActivity())
                .filteredOn(activity -> activity.getDetail().getDescription().startsWith("film: most have resolved"))
                .extracting(activity -> activity.getDetail()
                                .getScheduledPeriod()
                                .getStartElement()
                                .getValueAsString() + " to "
                        + activity.getDetail()
                                .getScheduledPeriod()
                                .getEndElement()
                                .getValueAsString())
                .containsExactly("2020-08-05 to 2020-08-19");
    }

    @Test
    void the_late_watch_is_a_task_that_ends() {
        Task watch =
                Written.example("calcium-no-lesion", "2025-12-10T09:00:00Z").the(Task.class);
        assertThat(watch.getStatus()).isEqualTo(TaskStatus.DRAFT);
        assertThat(watch.getIntent()).isEqualTo(TaskIntent.PROPOSAL);
        assertThat(watch.getDescription()).contains("also after discharge and also without noticed extravasation");
        assertThat(watch.getRestriction().getPeriod().getEndElement().getValueAsString())
                .matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        assertThat(watch.getFocus().getReference()).startsWith("MedicationAdministration/");
    }
}
