using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>How long the board keeps what, and the legal hold that it is under.</summary>
/// <param name="Classes">Every class of records, in the order in which they are shown.</param>
/// <param name="Hold">The hold; none where the board is under none.</param>
/// <param name="EarlierHolds">Holds that were lifted, the latest first; at most 20.</param>
/// <param name="Can">What the reader may do.</param>
public sealed record RetentionView(
    IReadOnlyList<RecordClassView> Classes,
    HoldView? Hold,
    IReadOnlyList<HoldView> EarlierHolds,
    RetentionCan Can
);

/// <summary>What the reader may do with the schedule and the hold as they stand.</summary>
public sealed record RetentionCan(bool Decide, bool PutHoldOn, bool LiftHold);

/// <summary>How long the board keeps the records of one class.</summary>
/// <param name="RecordClass">Which class.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Holds">What belongs to it.</param>
/// <param name="CountedFrom">The event from which its years count.</param>
/// <param name="Years">For how many years; none for permanently.</param>
/// <param name="Proposal">What is proposed for it, whatever the board decided.</param>
/// <param name="Decision">What the board said when it decided; none while it is a proposal for discussion.</param>
/// <param name="Version">The version to name when deciding; 0 while it is a proposal.</param>
public sealed record RecordClassView(
    RecordClass RecordClass,
    string Name,
    string Holds,
    string CountedFrom,
    int? Years,
    RetentionProposal Proposal,
    RetentionDecision? Decision,
    int Version
)
{
    internal static RecordClassView Of(RetentionRule rule)
    {
        var facts = RecordClassFacts.Of(rule.RecordClass);

        return new RecordClassView(
            rule.RecordClass,
            facts.Name,
            facts.Holds,
            facts.CountedFrom,
            rule.Years,
            new RetentionProposal(facts.ProposedYears, facts.Basis),
            rule.IsProposal ? null : new RetentionDecision(rule.DecidedOn, rule.DecidedBy.Name, rule.Reason),
            rule.Version
        );
    }
}

/// <summary>What is proposed for a class, for discussion.</summary>
/// <param name="Years">For how many years; none for permanently.</param>
/// <param name="Basis">Where the proposal comes from.</param>
public sealed record RetentionProposal(int? Years, string Basis);

/// <summary>What the board decided of a class.</summary>
public sealed record RetentionDecision(DateOnly On, string By, string Reason);

/// <summary>A legal hold on the whole board.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Reason">Who wants the records kept, and why.</param>
/// <param name="PutOnOn">Since when.</param>
/// <param name="PutOnBy">Who put it on.</param>
/// <param name="Lifting">When, by whom and why it was lifted; none while it is on.</param>
/// <param name="Version">The version to name when lifting it.</param>
public sealed record HoldView(
    Guid Id,
    string Reason,
    DateOnly PutOnOn,
    string PutOnBy,
    HoldLifting? Lifting,
    int Version
)
{
    internal static HoldView Of(LegalHold hold) =>
        new(
            hold.Id.Value,
            hold.Reason,
            hold.PutOnOn,
            hold.PutOnBy.Name,
            hold.LiftedOn is { } on ? new HoldLifting(on, hold.LiftedBy?.Name ?? "", hold.LiftReason ?? "") : null,
            hold.Version
        );
}

/// <summary>That a hold was lifted.</summary>
public sealed record HoldLifting(DateOnly On, string By, string Reason);
