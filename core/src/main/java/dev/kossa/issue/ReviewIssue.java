package dev.kossa.issue;

/** What a review has to say about the patient's data. */
public sealed interface ReviewIssue extends Issue
        permits ConflictingOnset,
                ContradictedNormal,
                ContradictorySigns,
                CorrectedCalciumWithoutAlbumin,
                EarlyImagingUninformative,
                ImplausibleValue,
                InfectionNotExcluded,
                InfusionIncomplete,
                ReviewAntibiotics,
                StatedWithoutValue,
                StopWouldLeaveHypocalcaemia {}
