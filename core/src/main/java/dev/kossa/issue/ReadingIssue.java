package dev.kossa.issue;

/** What a reader has to say about its input. */
public sealed interface ReadingIssue extends Issue
        permits AmbiguousNumber,
                AttachmentIgnored,
                ConflictingPresence,
                ConflictingTime,
                ConflictingValue,
                DuplicateKey,
                DuplicateResource,
                ImpossibleTime,
                ModifierUnknown,
                NotMapped,
                NotReported,
                NotUsed,
                OtherPatient,
                PatientMissing,
                PlanAgainstResult,
                ReferenceNotFound,
                RulesUnknown,
                StatementsDiffer,
                StatusNoted,
                UnitMissing,
                UnitUnknown,
                ValueNotRead,
                WrongType {}
