package dev.kossa.issue;

/** What the watch of infusion lines has to say. */
public sealed interface LineIssue extends Issue
        permits AntidoteWindowClosing,
                CannulaRemovedEarly,
                CheckGap,
                CheckIssue,
                FitsNoLine,
                LadderStepDue,
                LateWatchOpen,
                LineTimesContradict,
                NoProfileNamed,
                RestartOnInjuredLimb,
                SiteCheckOverdue,
                VesicantTooLong {}
