package dev.kossa.issue;

/** What the watch of infusion lines has to say. */
public sealed interface LineIssue extends Issue
        permits AntidoteWindowClosing,
                CannulaRemovedEarly,
                CheckGap,
                CheckIssue,
                DegreeNotKnown,
                EndNotSaid,
                FitsNoLine,
                LadderStepDue,
                LateWatchOpen,
                LineNotNamed,
                LineNotRecorded,
                LineTimesContradict,
                MeasureNotUsed,
                ModeNotSaid,
                NoProfileNamed,
                PlaceNotSaid,
                RestartOnInjuredLimb,
                SeveralLinesFit,
                SiteCheckOverdue,
                TimeNotUsable,
                VesicantTooLong {}
