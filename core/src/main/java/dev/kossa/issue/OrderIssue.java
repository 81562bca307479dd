package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/** What the check of an order has to say. */
public sealed interface OrderIssue extends Issue
        permits AluminiumLoad,
                BothSaltsInRange,
                CalciumAboveRange,
                CalciumPhosphateHigh,
                CeftriaxoneActive,
                CeftriaxoneInNewborn,
                CeftriaxoneSameLine,
                ChlorideInArrest,
                ChlorideOnPeripheralLine,
                ConcentrationOutOfRange,
                ContainerCount,
                ContradictoryQuantities,
                DailyCalcium,
                DigoxinActive,
                DiluentNotListed,
                DoseOutOfRange,
                DuplicateOrder,
                DurationTooShort,
                FactMissing,
                FitsOtherIndication,
                FluidVolume,
                GrossOverdose,
                ImpossibleQuantity,
                Incompatible,
                IntervalTooShort,
                MonitoringMissing,
                NoDoseRange,
                OpenInfiltration,
                OsmolarityHigh,
                PremixDiluted,
                ProductSwapped,
                ProductUnresolved,
                RateAboveLimit,
                RenalImpairment,
                RiskySite,
                RouteNotIntravenous,
                StrengthImpossible,
                TenfoldSlip,
                UnitSlip,
                WeightImplausible {
    /** How much it matters and what it rests on. */
    Grounds grounds();

    /** What is so, without its remarks. */
    String says();

    /** The likely mend; begins with "Maybe". */
    String maybe();

    @Override
    default Severity severity() {
        return grounds().severity();
    }

    @Override
    default String sentence() {
        return says() + grounds().remarks() + "\n" + maybe();
    }

    @Override
    default List<Origin> facts() {
        return grounds().facts();
    }

    @Override
    default List<Basis> knowledge() {
        return grounds().knowledge();
    }
}
